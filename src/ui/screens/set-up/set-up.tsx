import '../../../i18n/words/set-up.ts'
import { useEffect, useState } from 'react'
import type { Scenario, Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { Issue, Result } from '../../../lib/index.ts'
import type { GameSettings } from '../../address.ts'
import { Button } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import {
  loadScenario,
  type ScenarioEntry,
  scenarioEntries,
  scenarioEntry,
  TUTORIAL,
} from '../../scenarios.ts'
import { newName } from '../../stores/saved-games.ts'
import { go } from '../../use-route.ts'
import { roundsText } from '../library/library.tsx'
import { BrokenScenario, UnknownScenario } from './no-scenario.tsx'
import { Opponents } from './opponents.tsx'
import { SeatChoice } from './seat-choice.tsx'
import './set-up.css'

type Loaded = Result<Scenario, readonly Issue[]> | null

/** A game to be: scenario, seat, the other boards, seed; all of it chosen already. */
export function SetUp({ wanted }: { readonly wanted: Partial<GameSettings> }) {
  const known = scenarioEntry(wanted.scenario ?? TUTORIAL)
  const [id, setId] = useState(known?.id ?? scenarioEntries[0]?.id ?? TUTORIAL)
  const [loaded, setLoaded] = useState<Loaded>(null)
  useEffect(() => {
    let here = true
    setLoaded(null)
    loadScenario(id).then((result) => {
      if (here) setLoaded(result)
    })
    return () => {
      here = false
    }
  }, [id])
  const entry = scenarioEntry(id)
  return (
    <Screen title={say('setUp.title')} lead={say('setUp.lead')}>
      {known === undefined && wanted.scenario !== undefined ? <UnknownScenario id={wanted.scenario} /> : null}
      <div className="set-up">
        <ScenarioChoice id={id} onChoose={setId} entry={entry} />
        {loaded === null ? <Progress label={say('play.loading', { title: entry?.title ?? id })} /> : null}
        {loaded?.ok === false ? <BrokenScenario title={entry?.title ?? id} issues={loaded.error} /> : null}
        {loaded?.ok ? <Choices key={id} scenario={loaded.value} wanted={wanted} /> : null}
      </div>
    </Screen>
  )
}

type ScenarioChoiceProps = {
  readonly id: string
  readonly entry: ScenarioEntry | undefined
  readonly onChoose: (id: string) => void
}

function ScenarioChoice({ id, entry, onChoose }: ScenarioChoiceProps) {
  return (
    <section className="panel stack set-up-scenario">
      <p className="field">
        <label htmlFor="scenario">{say('setUp.scenario')}</label>
        <select id="scenario" value={id} onChange={(event) => onChoose(event.target.value)}>
          {scenarioEntries.map(({ id: value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </p>
      {entry === undefined ? null : (
        <>
          <p>{entry.summary}</p>
          <p className="s">
            <b>{say('library.teaches')}</b> {entry.teaches}
          </p>
          <p className="s mute">
            {say('setUp.minutes', { minutes: entry.minutes, rounds: roundsText(entry.rounds) })}
          </p>
        </>
      )}
    </section>
  )
}

function Choices({
  scenario,
  wanted,
}: {
  readonly scenario: Scenario
  readonly wanted: Partial<GameSettings>
}) {
  const seats = scenario.seats.map(({ id }) => id)
  const [seat, setSeat] = useState<Seat>(firstSeat(seats, wanted.seat))
  const [bots, setBots] = useState<GameSettings['bots']>(wanted.bots ?? {})
  const [seed, setSeed] = useState(wanted.seed ?? '')
  const start = (event: React.FormEvent) => {
    event.preventDefault()
    const others = Object.fromEntries(
      seats.filter((of) => of !== seat && bots[of]).map((of) => [of, bots[of]]),
    )
    const settings = { scenario: scenario.id, seat, seed: seed.trim() || newName(), bots: others }
    go({ page: 'table', id: null, settings })
  }
  return (
    <form className="stack-l" onSubmit={start}>
      <SeatChoice scenario={scenario} seat={seat} onChoose={setSeat} />
      <Opponents
        scenario={scenario}
        seats={seats.filter((of) => of !== seat)}
        bots={bots}
        onChoose={(of, strategy) => setBots({ ...bots, [of]: strategy })}
      />
      <details open={wanted.seed !== undefined && scenario.rounds.kind === 'fixed'}>
        <summary>{say('setUp.more')}</summary>
        <SeedField scenario={scenario} seed={seed} onChange={setSeed} />
      </details>
      <Button type="submit" size="big">
        {say('setUp.start')}
      </Button>
    </form>
  )
}

const firstSeat = (seats: readonly Seat[], wanted: Seat | undefined): Seat =>
  wanted !== undefined && seats.includes(wanted) ? wanted : (seats[0] ?? 'acute')

type SeedFieldProps = {
  readonly scenario: Scenario
  readonly seed: string
  readonly onChange: (seed: string) => void
}

function SeedField({ scenario, seed, onChange }: SeedFieldProps) {
  // Whoever knows the seed of a game of unknown length knows its length.
  if (scenario.rounds.kind === 'unknown') return <p className="s mute">{say('setUp.seed.hidden')}</p>
  return (
    <div className="field set-up-seed">
      <label htmlFor="seed">{say('setUp.seed')}</label>
      <input
        id="seed"
        className="text-input"
        value={seed}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="seed-more"
        onChange={(event) => onChange(event.target.value)}
      />
      <p id="seed-more" className="hint s mute">
        {say('setUp.seed.more')}
      </p>
    </div>
  )
}
