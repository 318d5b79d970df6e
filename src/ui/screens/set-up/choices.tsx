import { useState } from 'react'
import type { Scenario, Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { GameSettings } from '../../address.ts'
import { Button } from '../../parts/button.tsx'
import { newName } from '../../stores/saved-games.ts'
import { Opponents } from './opponents.tsx'
import { SeatChoice } from './seat-choice.tsx'
import './set-up.css'

interface ChoicesProps {
  readonly scenario: Scenario
  readonly wanted: Partial<GameSettings>
  readonly onStart: (settings: GameSettings) => void
  /** Why it cannot start yet, if so. */
  readonly waits?: string | null
}

/** Seat, the other boards, seed: all of it chosen already. */
export function Choices({ scenario, wanted, onStart, waits = null }: ChoicesProps) {
  const seats = scenario.seats.map(({ id }) => id)
  const [seat, setSeat] = useState<Seat>(firstSeat(seats, wanted.seat))
  const [bots, setBots] = useState<GameSettings['bots']>(wanted.bots ?? {})
  const [seed, setSeed] = useState(wanted.seed ?? '')
  const start = (event: React.FormEvent) => {
    event.preventDefault()
    const others = Object.fromEntries(
      seats.filter((of) => of !== seat && bots[of]).map((of) => [of, bots[of]]),
    )
    onStart({ scenario: scenario.id, seat, seed: seed.trim() || newName(), bots: others })
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
