import '../../../i18n/words/library.ts'
import { inLabels, isMessageKey, say } from '../../../i18n/index.ts'
import type { ShelfWish } from '../../address.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Screen } from '../../parts/screen.tsx'
import { StoryArt } from '../../parts/story-art/story-art.tsx'
import { toldIn } from '../../parts/told.ts'
import { roundsText } from '../../rounds-text.ts'
import { LAB, type ScenarioEntry, scenarioEntries, TUTORIAL } from '../../scenarios.ts'
import { playedHere } from '../../stores/path-played.ts'
import { useSavedGames } from '../../stores/use-saved-games.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'
import { goInstead } from '../../use-route.ts'
import { OpenScenarioLink } from '../own/open-scenario-link.tsx'
import { DilemmaCard } from './dilemma-card.tsx'
import { EmptyShelf, Filters } from './filters.tsx'
import { doneOnPath, isDone, type Memory, nextOnPath, type Progress, progressIn, seatsTried } from './path.ts'
import { PathLine } from './path-line.tsx'
import { planned } from './planned.ts'
import { Preview } from './preview.tsx'
import { SeatsTried } from './seats-tried.tsx'
import { isOnShelf, type Shelf, shelfOf } from './shelf.ts'
import './library.css'

const path = scenarioEntries.filter(({ id }) => id !== LAB)
const lab = scenarioEntries.filter(({ id }) => id === LAB)

const NOTHING_WISHED: ShelfWish = { show: [], group: null, about: null, preview: null }

/** Every scenario, in the order of the path, with what is proved of it and how far one is; filters and preview stand in the address. */
export function Library({ shelf: wish = NOTHING_WISHED }: { readonly shelf: ShelfWish | undefined }) {
  const { games } = useSavedGames()
  const memory = { games: games ?? [], played: playedHere() }
  const ids = path.map(({ id }) => id)
  const next = nextOnPath(memory, ids)
  const shelf = shelfOf(wish)
  const facts = {
    planned,
    played: new Set(scenarioEntries.map(({ id }) => id).filter((id) => isDone(memory, id))),
  }
  const on = (entries: readonly ScenarioEntry[], of: Shelf = shelf): readonly ScenarioEntry[] =>
    entries.filter((entry) => isOnShelf(entry, of, facts))
  const filtering = {
    shelf,
    count: (of: Shelf): number => on(scenarioEntries, of).length,
    onShelf: (to: Shelf): void => goInstead({ page: 'scenarios', shelf: { ...wish, ...to } }),
  }
  return (
    <Screen title={say('library.title')} lead={say('library.lead')}>
      {scenarioEntries.length === 0 ? <p>{say('library.none')}</p> : null}
      <div className="stack">
        <Done done={doneOnPath(memory, ids)} of={ids.length} next={next} />
        <PathLine path={path} memory={memory} next={next} wish={wish} />
      </div>
      <Filters {...filtering} hasPlayed={facts.played.size > 0} />
      {on(scenarioEntries).length === 0 ? (
        <EmptyShelf {...filtering} />
      ) : (
        <p className="s mute measure">{say('library.key')}</p>
      )}
      <ol className="shelf">
        {on(path).map((entry) => (
          <Item key={entry.id} {...{ entry, memory, wish, next }} place={ids.indexOf(entry.id) + 1} />
        ))}
      </ol>
      {on(lab).length === 0 ? null : (
        <section className="stack">
          <h2>{say('library.lab')}</h2>
          <p className="measure">{say('library.lab.more')}</p>
          <ul className="shelf">
            {on(lab).map((entry) => (
              <Item key={entry.id} {...{ entry, memory, wish }} place={null} next={null} />
            ))}
          </ul>
        </section>
      )}
      <OpenScenarioLink />
      <Preview
        entry={scenarioEntries.find(({ id }) => id === wish.preview) ?? null}
        onClose={() => {
          if (wish.preview !== null) goInstead({ page: 'scenarios', shelf: { ...wish, preview: null } })
        }}
      />
    </Screen>
  )
}

type DoneProps = { readonly done: number; readonly of: number; readonly next: string | null }

function Done({ done, of, next }: DoneProps) {
  if (done === 0) return null
  const title = path.find(({ id }) => id === next)?.title ?? ''
  return <p>{say(next === null ? 'library.path.all' : 'library.path.done', { done, of, next: title })}</p>
}

type ItemProps = {
  readonly entry: ScenarioEntry
  readonly memory: Memory
  readonly wish: ShelfWish
  /** Its place on the path; null for what stands beside it. */
  readonly place: number | null
  readonly next: string | null
}

function Item({ entry, memory, wish, place, next }: ItemProps) {
  const told = (text: string): string => inLabels(text, labelsHere() ?? 'then')
  const progress = progressIn(memory, entry.id)
  const Heading = place === null ? 'h3' : 'h2'
  return (
    <li className={`panel shelf-item${next === entry.id ? ' is-next' : ''}`} id={`scenario-${entry.id}`}>
      <div className="shelf-place">
        <StoryArt id={entry.id} />
      </div>
      <div className="stack shelf-words">
        <p className="xs mute">
          {place === null
            ? roundsText(entry.rounds)
            : say(entry.id === TUTORIAL ? 'library.tutorial' : 'library.place', {
                place,
                rounds: roundsText(entry.rounds),
              })}
        </p>
        <Heading {...toldIn()}>{told(entry.title)}</Heading>
        <p {...toldIn()}>{told(entry.summary)}</p>
        <p className="s">
          <b>{say('library.teaches')}</b> <span {...toldIn()}>{told(entry.teaches)}</span>
        </p>
        <Suits id={entry.id} />
        <SeatsTried seats={entry.seats} tried={seatsTried(memory, entry.id)} scenario={entry.id} />
      </div>
      <DilemmaCard id={entry.id} seats={entry.seats} />
      <Go
        entry={entry}
        wish={wish}
        progress={progress}
        isNext={next === entry.id}
        title={told(entry.title)}
      />
    </li>
  )
}

/** Who it suits, and whom not; scenarios of somebody's own say nothing here. */
function Suits({ id }: { readonly id: string }) {
  return (['suits', 'unsuited'] as const).map((kind) => {
    const key = `library.${kind}.${id}`
    return isMessageKey(key) ? (
      <p key={key} className="s">
        <b>{say(`library.${kind}`)}</b> {say(key)}
      </p>
    ) : null
  })
}

type GoProps = {
  readonly entry: ScenarioEntry
  readonly wish: ShelfWish
  readonly progress: Progress
  readonly isNext: boolean
  readonly title: string
}

function Go({ entry, wish, progress, isNext, title }: GoProps) {
  return (
    <div className="shelf-go">
      <p>
        <b className="num shelf-minutes">{entry.minutes}</b>{' '}
        {say('library.minutes', { minutes: entry.minutes })}
      </p>
      {progress.kind === 'new' ? null : (
        <p>
          <Chip>
            {progress.kind === 'started'
              ? say('library.started', { round: progress.round })
              : say('library.finished')}
          </Chip>
        </p>
      )}
      {isNext ? (
        <p className="s mute">{say(entry.id === TUTORIAL ? 'library.start' : 'library.next')}</p>
      ) : null}
      {progress.kind === 'started' ? (
        <ButtonLink
          size="small"
          to={{ page: 'table', id: progress.game, settings: null }}
          aria-label={say('library.continue.of', { title })}
        >
          {say('library.continue')}
        </ButtonLink>
      ) : null}
      <ButtonLink
        size="small"
        {...(progress.kind === 'started' && { look: 'alt' })}
        to={{ page: 'play', wanted: { scenario: entry.id } }}
        aria-label={say(progress.kind === 'new' ? 'library.play.of' : 'library.again.of', { title })}
      >
        {say(progress.kind === 'new' ? 'library.play' : 'library.again')}
      </ButtonLink>
      <ButtonLink
        size="small"
        look="alt"
        to={{ page: 'scenarios', shelf: { ...wish, preview: entry.id } }}
        aria-label={say('library.preview.of', { title })}
      >
        {say('library.preview')}
      </ButtonLink>
    </div>
  )
}
