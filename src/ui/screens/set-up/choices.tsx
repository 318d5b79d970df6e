import { useMemo, useState } from 'react'
import type { Scenario, Seat } from '../../../engine/index.ts'
import { type Labels, say } from '../../../i18n/index.ts'
import type { ClockName, GameSettings } from '../../address.ts'
import { labelledScenario } from '../../labelled.ts'
import { Button } from '../../parts/button.tsx'
import { newName } from '../../stores/saved-games.ts'
import { keepLabels, labelsHere } from '../../stores/words-of-the-day.ts'
import { ClockChoice, PlanChoice, WordsChoice } from './manner.tsx'
import { Opponents } from './opponents.tsx'
import { SeatChoice } from './seat-choice.tsx'
import './set-up.css'

interface ChoicesProps {
  /** With the options that the game would have by itself. */
  readonly scenario: Scenario
  readonly wanted: Partial<GameSettings>
  readonly onStart: (settings: GameSettings) => void
  /** Why it cannot start yet, if so. */
  readonly waits?: string | null
}

/** Seat, the other boards, words of the day, plan, clock, seed: all of it chosen already. */
export function Choices({ scenario, wanted, onStart, waits = null }: ChoicesProps) {
  const seats = scenario.seats.map(({ id }) => id)
  const [seat, setSeat] = useState<Seat>(firstSeat(seats, wanted.seat))
  const [bots, setBots] = useState<GameSettings['bots']>(wanted.bots ?? {})
  const [seed, setSeed] = useState(wanted.seed ?? '')
  const [labels, setLabels] = useState<Labels>(wanted.labels ?? labelsHere() ?? scenario.options.labels)
  const [clock, setClock] = useState<ClockName | null>(wanted.pace ?? null)
  const [plan, setPlan] = useState<string | null>(
    wanted.scenario === scenario.id ? (wanted.plan ?? null) : null,
  )
  const hasClock = plan !== null || scenario.options.clocks !== null
  const told = useMemo(
    () => labelledScenario({ ...scenario, options: { ...scenario.options, labels } }),
    [scenario, labels],
  )
  const start = (event: React.FormEvent) => {
    event.preventDefault()
    const others = Object.fromEntries(
      seats.filter((of) => of !== seat && bots[of]).map((of) => [of, bots[of]]),
    )
    onStart({
      ...{ scenario: scenario.id, seat, seed: seed.trim() || newName(), bots: others },
      ...(labels !== scenario.options.labels && { labels }),
      ...(clock !== null && (clock !== 'none' || hasClock) && { pace: clock }),
      ...(plan !== null && { plan }),
    })
  }
  return (
    <form className="stack-l" onSubmit={start}>
      <SeatChoice scenario={told} seat={seat} onChoose={setSeat} />
      <Opponents
        scenario={told}
        seats={seats.filter((of) => of !== seat)}
        bots={bots}
        onChoose={(of, strategy) => setBots({ ...bots, [of]: strategy })}
      />
      <WordsChoice
        labels={labels}
        onChoose={(chosen) => {
          setLabels(chosen)
          keepLabels(chosen)
        }}
      />
      <details
        open={
          (wanted.seed !== undefined && scenario.rounds.kind === 'fixed') ||
          wanted.pace !== undefined ||
          wanted.plan !== undefined
        }
      >
        <summary>{say('setUp.more')}</summary>
        <PlanChoice scenario={scenario} plan={plan} onChoose={setPlan} />
        <ClockChoice hasClock={hasClock} clock={clock} onChoose={setClock} />
        <SeedField scenario={scenario} seed={seed} onChange={setSeed} />
      </details>
      <div className="row">
        <Button type="submit" size="big" disabled={waits !== null}>
          {say('setUp.start')}
        </Button>
        {waits === null ? null : <p className="s">{waits}</p>}
      </div>
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
