import { count, say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { amount, amountChange } from '../over/amounts.ts'
import type { Course } from '../over/course.ts'
import type { Line } from './asks.ts'
import { Chart } from './chart.tsx'

type TwoLinesProps = {
  readonly base: Line
  readonly branch: Line
  readonly course: Course
  readonly name: string
}

const WIDTH = 520
const LEFT = 14
const RIGHT = 134
const TOP = 16
const TALL = 130
/** Below the lines: the difference, on a scale of its own. */
const GAP = 60

/** All board scores added up, as played and in the branch, with the difference between them. */
export function TwoLines({ base, branch, course, name }: TwoLinesProps) {
  const rounds = Math.min(base.scores.length, branch.scores.length)
  const mine = base.scores.slice(0, rounds)
  const other = branch.scores.slice(0, rounds)
  const low = Math.min(...mine, ...other)
  const high = Math.max(...mine, ...other)
  const x = (round: number) => LEFT + ((WIDTH - LEFT - RIGHT) * round) / Math.max(1, rounds - 1)
  const y = (held: number) => TOP + TALL * (1 - (held - low) / Math.max(1, high - low))
  const path = (held: readonly number[]) =>
    held.map((one, round) => `${round === 0 ? 'M' : 'L'}${x(round)} ${y(one).toFixed(1)}`).join('')
  const back = [...other].reverse().map((one, at) => `L${x(rounds - 1 - at)} ${y(one).toFixed(1)}`)
  const by = other.map((one, round) => one - (mine[round] ?? 0))
  const largest = Math.max(1, ...by.map(Math.abs))
  const zero = TOP + TALL + 40 + GAP / 2
  const hasPatients = base.stuck.some((people) => people !== null)
  const endMine = y(mine.at(-1) ?? 0)
  const endOther = y(other.at(-1) ?? 0)
  // Two labels that would lie on each other move apart.
  const apart = Math.max(0, 24 - Math.abs(endMine - endOther)) / 2
  const [upMine, upOther] = endMine <= endOther ? [-apart, apart] : [apart, -apart]
  return (
    <Chart
      name={`branch-${name}`}
      twin={
        <Sideways label={say('debriefPage.lines')}>
          <table>
            <caption className="sr-only">{say('debriefPage.lines')}</caption>
            <thead>
              <tr>
                <td />
                {mine.map((_, round) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
                  <th key={round} scope="col" className="num">
                    {round === 0 ? say('over.start') : say('over.round', { round })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Row name={say('debriefPage.index.played')} cells={mine.map((held) => amount(course, held))} />
              <Row name={say('debriefPage.index.branch')} cells={other.map((held) => amount(course, held))} />
              <Row
                name={say('debriefPage.lines.difference')}
                cells={other.map((held, round) => amountChange(course, held - (mine[round] ?? 0)))}
              />
              {hasPatients ? (
                <>
                  <Row name={say('debriefPage.lines.stuck')} cells={['', ...base.stuck.map(people)]} />
                  <Row
                    name={say('debriefPage.lines.stuck-branch')}
                    cells={['', ...branch.stuck.map(people)]}
                  />
                </>
              ) : null}
            </tbody>
          </table>
        </Sideways>
      }
    >
      <svg
        className="drawn lines-chart"
        viewBox={`0 0 ${WIDTH} ${TOP + TALL + GAP + 76}`}
        role="img"
        aria-label={say('debriefPage.lines.label')}
      >
        <path className="between" d={`${path(mine)}${back.join('')}Z`} />
        <path className="played" d={path(mine)} />
        <path className="other" d={path(other)} />
        {mine.map((held, round) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
          <circle key={round} className="mark-played" cx={x(round)} cy={y(held)} r="4" />
        ))}
        {other.map((held, round) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
          <circle key={round} className="mark-branch" cx={x(round)} cy={y(held)} r="4" />
        ))}
        {by.map((one, round) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
            key={round}
            className="by"
            d={`M${x(round)} ${zero}v${((-one / largest) * GAP) / 2}`}
          />
        ))}
        <path className="rule" d={`M${x(0)} ${zero}H${x(rounds - 1)}`} />
        <text className="label" x={x(rounds - 1) + 10} y={zero - 3}>
          {say('debriefPage.lines.difference')}
        </text>
        <text className="figure" x={x(rounds - 1) + 10} y={zero + 21}>
          {amountChange(course, by.at(-1) ?? 0)}
        </text>
        <text className="label" x={x(rounds - 1) + 10} y={endMine + 5 + upMine}>
          {say('debriefPage.index.played')}
        </text>
        <text className="label" x={x(rounds - 1) + 10} y={endOther + 5 + upOther}>
          {say('debriefPage.index.branch')}
        </text>
        {mine.map((_, round) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
          <text key={round} className="axis" x={x(round)} y={TOP + TALL + GAP + 70} textAnchor="middle">
            {round === 0 ? '' : round}
          </text>
        ))}
      </svg>
    </Chart>
  )
}

const people = (stuck: number | null): string => (stuck === null ? '–' : count(stuck))

function Row({ name, cells }: { readonly name: string; readonly cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
        <td key={at} className="num">
          {cell}
        </td>
      ))}
    </tr>
  )
}
