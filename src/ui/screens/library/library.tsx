import type { Rounds } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { FloatGauge, WellGauge } from '../../parts/marks.tsx'
import { Screen } from '../../parts/screen.tsx'
import { type ScenarioEntry, scenarioEntries, TUTORIAL } from '../../scenarios.ts'
import { SEAT_ORDER } from '../../seat-words.ts'
import './library.css'

/** "8 rounds", or "at least 8 rounds, then nobody knows". */
export const roundsText = (rounds: Rounds): string =>
  rounds.kind === 'fixed'
    ? say('rounds.fixed', { n: rounds.n })
    : say('rounds.unknown', { atLeast: rounds.atLeast })

/** Every scenario, in the order of the path. */
export function Library() {
  return (
    <Screen title={say('library.title')} lead={say('library.lead')}>
      {scenarioEntries.length === 0 ? <p>{say('library.none')}</p> : null}
      <ol className="shelf">
        {scenarioEntries.map((entry, at) => (
          <Item key={entry.id} entry={entry} place={at + 1} of={scenarioEntries.length} />
        ))}
      </ol>
    </Screen>
  )
}

type ItemProps = { readonly entry: ScenarioEntry; readonly place: number; readonly of: number }

function Item({ entry, place, of }: ItemProps) {
  const first = entry.id === TUTORIAL
  return (
    <li className="panel shelf-item">
      {/* The further along the path, the less water to begin with. */}
      <Place level={0.75 - (0.5 * (place - 1)) / Math.max(1, of - 1)} />
      <div className="stack">
        <p className="xs mute">
          {say(first ? 'library.tutorial' : 'library.place', { place, rounds: roundsText(entry.rounds) })}
        </p>
        <h2>{entry.title}</h2>
        <p>{entry.summary}</p>
        <p className="s">
          <b>{say('library.teaches')}</b> {entry.teaches}
        </p>
      </div>
      <div className="shelf-go">
        <p>
          <b className="num shelf-minutes">{entry.minutes}</b>{' '}
          {say('library.minutes', { minutes: entry.minutes })}
        </p>
        {first ? <p className="s mute">{say('library.start')}</p> : null}
        <ButtonLink
          size="small"
          to={{ page: 'play', wanted: { scenario: entry.id } }}
          aria-label={say('library.play.of', { title: entry.title })}
        >
          {say('library.play')}
        </ButtonLink>
      </div>
    </li>
  )
}

function Place({ level }: { readonly level: number }) {
  return (
    <div className="shelf-place" aria-hidden="true">
      <div>
        {SEAT_ORDER.map((seat) => (
          <FloatGauge key={seat} seat={seat} freeboard={level - 0.1} size={52} />
        ))}
      </div>
      <WellGauge level={level} width={132} />
    </div>
  )
}
