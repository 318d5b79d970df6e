import { useMemo, useState } from 'react'
import type { Scenario, Seat } from '../../../engine/index.ts'
import { type Labels, say } from '../../../i18n/index.ts'
import type { ClockName, GameSettings } from '../../address.ts'
import { labelledScenario } from '../../labelled.ts'
import { Button, Link } from '../../parts/button.tsx'
import { newName } from '../../stores/saved-games.ts'
import { keepLabels, labelsHere } from '../../stores/words-of-the-day.ts'
import { type How, HowChoice, PeopleChoice } from './how-choice.tsx'
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
  const [how, setHow] = useState<How>(wanted.how ?? 'solo')
  const [people, setPeople] = useState<readonly Seat[]>(firstPeople(seats, wanted))
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
  const seated = how === 'solo' ? [seat] : how === 'entry' ? seats : people
  const machines = seats.filter((of) => !seated.includes(of))
  const tooFew = how === 'hot-seat' && people.length < 2 ? say('setUp.people.two') : null
  const start = (event: React.FormEvent) => {
    event.preventDefault()
    const asked = Object.fromEntries(machines.filter((of) => bots[of]).map((of) => [of, bots[of]]))
    const [first = seat, ...others] = seated
    onStart({
      ...{ scenario: scenario.id, seat: first, seed: seed.trim() || newName(), bots: asked },
      ...(how !== 'solo' && { how, others }),
      ...(labels !== scenario.options.labels && { labels }),
      ...(clock !== null && (clock !== 'none' || hasClock) && { pace: clock }),
      ...(plan !== null && { plan }),
    })
  }
  return (
    <form className="stack-l" onSubmit={start}>
      <HowChoice how={how} onChoose={setHow} />
      {how === 'solo' ? <SeatChoice scenario={told} seat={seat} onChoose={setSeat} /> : null}
      {how === 'hot-seat' ? <PeopleChoice scenario={told} people={people} onChoose={setPeople} /> : null}
      {how === 'entry' ? <PaperNote scenario={scenario} /> : null}
      {machines.length === 0 ? null : (
        <Opponents
          scenario={told}
          seats={machines}
          bots={bots}
          onChoose={(of, strategy) => setBots({ ...bots, [of]: strategy })}
        />
      )}
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
        <Button type="submit" size="big" disabled={waits !== null || tooFew !== null}>
          {say('setUp.start')}
        </Button>
        {waits === null && tooFew === null ? null : <p className="s">{waits ?? tooFew}</p>}
      </div>
    </form>
  )
}

/** Who had a seat in the link, else everybody. */
function firstPeople(seats: readonly Seat[], { seat, others }: Partial<GameSettings>): readonly Seat[] {
  const named = seats.filter((of) => of === seat || others?.includes(of))
  return others === undefined ? seats : named
}

function PaperNote({ scenario }: Pick<ChoicesProps, 'scenario'>) {
  return (
    <p className="note">
      {say('setUp.entry.paper')}{' '}
      <Link to={{ page: 'sheets', scenario: scenario.id }}>{say('setUp.entry.print')}</Link>
    </p>
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
