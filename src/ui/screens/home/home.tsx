import { lazy, Suspense, useRef } from 'react'
import { say } from '../../../i18n/index.ts'
import { readAddress, writeAddress } from '../../address.ts'
import { Button, ButtonLink, Link } from '../../parts/button.tsx'
import { Rich } from '../../parts/rich.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { scenarioEntry, TUTORIAL } from '../../scenarios.ts'
import { newName } from '../../stores/saved-games.ts'
import { useSavedGames } from '../../stores/use-saved-games.ts'
import { newestWaiting, useKeptWaiting, type WaitingGame } from '../../stores/waiting-game.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'
import { go } from '../../use-route.ts'
import { SavedGames } from '../saved/saved-games.tsx'
import { HomePicture } from './home-picture.tsx'
import { KeyToThePicture } from './key-to-the-picture.tsx'

const DemoTurns = lazy(() => import('./demo-turns.tsx').then(({ DemoTurns }) => ({ default: DemoTurns })))

/** The first page: one sentence, one picture, two taps to a running game. */
export function Home() {
  const heading = useScreen(say('page.name'))
  const { games, again } = useSavedGames()
  const kept = useKeptWaiting()
  return (
    <main id="main">
      <section className="wrap hero">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {say('home.title')} <br />
            {say('home.title.second')}
          </h1>
          <p className="hero-lead">
            <Rich text={say('home.lead')} />
          </p>
        </div>
        <div>
          <Start waiting={games === null ? kept : newestWaiting(games)} />
          <JoinHere />
        </div>
      </section>
      <HomePicture />
      <KeyToThePicture />
      <Ways />
      <Suspense fallback={null}>
        <DemoTurns />
      </Suspense>
      <SavedGames games={games} onChange={again} />
    </main>
  )
}

/**
 * The ways into a game. As the build draws them, the link to one that waits stands empty and hidden: the opening script
 * (`ui/opening.ts`) fills and shows it, so that the page is whole from its first paint on.
 */
function Start({ waiting }: { readonly waiting: WaitingGame | 'unfilled' | undefined }) {
  const minutes = scenarioEntry(TUTORIAL)?.minutes ?? 0
  const isOffered = waiting !== undefined && waiting !== 'unfilled'
  return (
    <div className="hero-acts">
      {waiting === undefined ? null : <GoOn waiting={isOffered ? waiting : null} />}
      <Button size="big" {...(isOffered && { look: 'alt' })} onClick={playTutorial}>
        <span>
          {say('home.tutorial')} <span className="light">{say('home.minutes', { minutes })}</span>
        </span>
      </Button>
      <ButtonLink look="alt" to={{ page: 'scenarios' }}>
        {say('home.own.link')}
      </ButtonLink>
      <p className="s mute">{say('home.promise')}</p>
    </div>
  )
}

function GoOn({ waiting }: { readonly waiting: WaitingGame | null }) {
  const { id, title, round } = waiting ?? { id: '', title: '{title}', round: '{round}' }
  return (
    <a
      href={writeAddress({ page: 'table', id, settings: null })}
      className={waiting === null ? 'btn big unfilled' : 'btn big'}
      suppressHydrationWarning
    >
      {say('home.continue', { title, round })}
    </a>
  )
}

function playTutorial(): void {
  const labels = labelsHere()
  const settings = { scenario: TUTORIAL, seat: 'acute', seed: newName(), bots: {} } as const
  go({ page: 'table', id: null, settings: { ...settings, ...(labels && { labels }) } })
}

function Ways() {
  return (
    <div className="wrap ways">
      <section>
        <h2>{say('home.own')}</h2>
        <p>{say('home.own.more')}</p>
        <Link to={{ page: 'scenarios' }}>{say('home.own.link')}</Link>
      </section>
      <section className="if-hosted">
        <h2>{say('home.workshop')}</h2>
        <p>{say('home.workshop.more')}</p>
        <Link to={{ page: 'workshop' }}>{say('home.workshop.link')}</Link>
      </section>
      <section>
        <h2>{say('home.hot-seat')}</h2>
        <p>{say('home.hot-seat.more')}</p>
        <Link to={{ page: 'play', wanted: { how: 'hot-seat' } }}>{say('home.hot-seat.link')}</Link>
      </section>
      <section>
        <h2>{say('home.entry')}</h2>
        <p>{say('home.entry.more')}</p>
        <Link to={{ page: 'play', wanted: { how: 'entry' } }}>{say('home.entry.link')}</Link>
      </section>
      <section>
        <h2>{say('home.handbook')}</h2>
        <p>{say('home.handbook.more')}</p>
        <Link to={{ page: 'handbook', part: null }}>{say('home.handbook.link')}</Link>
        <br />
        <Link to={{ page: 'glossary', term: null }}>{say('home.glossary.link')}</Link>
      </section>
      <section>
        <h2>{say('home.back')}</h2>
        <p>{say('home.back.more')}</p>
        <Button look="plain" onClick={showGames}>
          {say('home.back.link')}
        </Button>
      </section>
      <section>
        <h2>{say('home.after')}</h2>
        <p>{say('home.after.more')}</p>
        <Link to={{ page: 'log' }}>{say('home.after.link')}</Link>
        <br />
        <Link to={{ page: 'debrief', ids: [], table: null, round: null }}>{say('home.debrief.link')}</Link>
      </section>
      <section>
        <h2>{say('home.lab')}</h2>
        <p>{say('home.lab.more')}</p>
        <Link to={{ page: 'lab', words: '' }}>{say('home.lab.link')}</Link>
      </section>
    </div>
  )
}

/** Where workshops are held: the code on the wall, and the way to the room. What is typed before the script has come stays. */
function JoinHere() {
  const field = useRef<HTMLInputElement>(null)
  return (
    <form
      className="join-here if-hosted"
      onSubmit={(event) => {
        event.preventDefault()
        go(readAddress(`#/join/${encodeURIComponent(field.current?.value.trim() ?? '')}`))
      }}
    >
      <label htmlFor="join-code">{say('home.join.code')}</label>
      <input
        ref={field}
        id="join-code"
        className="text-input num"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
      />
      <Button type="submit" look="alt">
        {say('home.join.go')}
      </Button>
    </form>
  )
}

function showGames(): void {
  const heading = document.getElementById('games')
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
