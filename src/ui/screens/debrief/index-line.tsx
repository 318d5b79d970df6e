import type { Figure } from '../../../debrief/index.ts'
import { count, say } from '../../../i18n/index.ts'
import { amount } from '../over/amounts.ts'
import type { Course } from '../over/course.ts'
import { Chart } from './chart.tsx'

/** Where a figure stands between all hold back (0) and all pool (100); both can be passed. */
export function positionOf({ value, hold, pool }: Omit<Figure, 'index'>): number | null {
  return pool === hold ? null : (100 * (value - hold)) / (pool - hold)
}

export interface Mark {
  readonly kind: 'played' | 'guess' | 'branch' | 'reacting'
  readonly label: string
  readonly at: number | null
  readonly note: string
}

type IndexLineProps = {
  readonly marks: readonly Mark[]
  readonly course: Course
  readonly figure: Figure
  /** Too few rounds for an index: the ends are named in money instead. */
  readonly short: boolean
  readonly name: string
}

const LEFT = 190
const RIGHT = 470
const ROW = 34

/** One line a mark, with end stops and room on both sides: ● as played, ◇ expected, filled branch, hollow reaction. */
export function IndexLine({ marks, course, figure, short, name }: IndexLineProps) {
  const shown = marks.flatMap((mark) => (mark.at === null ? [] : [{ ...mark, at: mark.at }]))
  const least = Math.min(0, ...shown.map(({ at }) => at))
  const most = Math.max(100, ...shown.map(({ at }) => at))
  const scale = (RIGHT - LEFT) / Math.max(1, most - least)
  const x = (at: number) => LEFT + (at - least) * scale
  const height = shown.length * ROW + 34
  const end = (at: number) =>
    short ? amount(course, at === 0 ? figure.hold : figure.pool) : at === 0 ? '0' : '100'
  return (
    <Chart
      name={`line-${name}`}
      twin={
        <table>
          <caption className="sr-only">{say('debriefPage.index')}</caption>
          <tbody>
            {shown.map(({ kind, label, at }) => (
              <tr key={kind}>
                <th scope="row">{label}</th>
                <td className="num">{count(at)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{say('debrief.hold')}</th>
              <td className="num">{amount(course, figure.hold)} = 0</td>
            </tr>
            <tr>
              <th scope="row">{say('debrief.pool')}</th>
              <td className="num">{amount(course, figure.pool)} = 100</td>
            </tr>
          </tbody>
        </table>
      }
    >
      <svg
        className="drawn"
        viewBox={`0 0 520 ${height}`}
        role="img"
        aria-label={say('debriefPage.index.label')}
      >
        {shown.map(({ kind, label, at }, row) => {
          const y = row * ROW + 18
          return (
            <g key={kind}>
              <text className="label" x="0" y={y + 5}>
                {label}
              </text>
              <path className="rule" d={`M${x(Math.min(0, at))} ${y}H${x(Math.max(100, at))}`} />
              <path className="rule" d={`M${x(0)} ${y - 7}v14M${x(100)} ${y - 7}v14`} />
              <MarkShape kind={kind} x={x(at)} y={y} />
              <text className="figure" x="520" y={y + 5} textAnchor="end">
                {count(at)}
              </text>
            </g>
          )
        })}
        <text className="axis" x={x(0)} y={height - 6} textAnchor="middle">
          {end(0)}
        </text>
        <text className="axis" x={x(100)} y={height - 6} textAnchor="middle">
          {end(100)}
        </text>
      </svg>
    </Chart>
  )
}

function MarkShape({ kind, x, y }: { readonly kind: Mark['kind']; readonly x: number; readonly y: number }) {
  if (kind === 'guess') return <path className="mark-guess" d={`M${x} ${y - 9}l9 9-9 9-9-9z`} />
  return <circle className={`mark-${kind}`} cx={x} cy={y} r="7" />
}
