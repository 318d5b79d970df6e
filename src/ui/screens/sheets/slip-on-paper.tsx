import { LEVELS, MOVE_COST, REASONS, type Scenario, type Seat } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import { seatName } from '../../seat-words.ts'
import { canBind, movesFrom, type SlipField } from '../entry/slip-fields.ts'

interface SlipOnPaperProps {
  readonly field: SlipField
  readonly scenario: Scenario
  readonly seat: Seat
  readonly round: number
}

/** What a pen ticks or fills in for one field of a slip. */
export function SlipOnPaper({ field, scenario, seat, round }: SlipOnPaperProps) {
  const { options } = scenario
  switch (field) {
    case 'standards':
    case 'standards-after':
      return <span className="ticks">{say('sheets.slip.standards', { dots: DOTS })}</span>
    case 'feel':
      return <Ticks of={['1', '2', '3', '4', '5']} />
    case 'pledge':
      return (
        <Ticks
          of={[
            say('entry.pledge.plain'),
            say('sheets.slip.pledge.if', { dots: DOTS }),
            ...(canBind(options, round) ? [say('entry.bound')] : []),
          ]}
        />
      )
    case 'cede':
      return (
        <Ticks
          of={[0.1, 0.2].map((share) => say('sheets.slip.cede', { share: percent(share), dots: DOTS }))}
        />
      )
    case 'choice':
      return <Ticks of={choices(options.levels)} />
    case 'predict':
      return scenario.seats
        .filter(({ id }) => id !== seat)
        .map(({ id }) => (
          <span key={id} className="slip-line">
            {seatName(scenario, id)} <Ticks of={choices(false)} />
          </span>
        ))
    case 'reason':
      return <Ticks of={REASONS.map((reason) => say(`table.reason.${reason}`))} />
    case 'file':
      return <Ticks of={[say('table.ask.answer.honest'), say('table.ask.answer.hopeful')]} />
    case 'roll-out':
      return <Ticks of={[say('table.ask.answer.yes'), say('table.ask.answer.no')]} />
    case 'moves':
      return (
        <>
          <span className="slip-line">{say('sheets.slip.headspace', { n: options.headspace })}</span>
          <Ticks of={movesFrom(scenario, round).map(moveOnPaper)} />
        </>
      )
  }
}

const DOTS = '………'

/** As the screen offers them: parts of the stake where the table plays with them. */
const choices = (levels: boolean): readonly string[] => [
  say('table.choice.pool'),
  ...(levels ? LEVELS.filter((level) => level > 0 && level < 1).map((level) => percent(level)) : []),
  say('table.choice.hold'),
]

const PAIRED = ['eat-together', 'clear-the-runway', 'joint-appointment']

function moveOnPaper(id: keyof typeof MOVE_COST): string {
  const move = say('entry.move', { move: say(`table.move.${id}`), cost: MOVE_COST[id] })
  return PAIRED.includes(id) ? say('sheets.slip.with', { move, dots: DOTS }) : move
}

const Ticks = ({ of }: { readonly of: readonly string[] }) => (
  <span className="ticks">
    {of.map((words) => (
      <span key={words}>
        <i aria-hidden="true" /> {words}
      </span>
    ))}
  </span>
)
