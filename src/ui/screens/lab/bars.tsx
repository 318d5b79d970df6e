export interface Bar {
  readonly id: string
  readonly name: string
  readonly value: number | null
  /** Half the length of the whisker: standard error of the mean. */
  readonly error: number | null
  readonly figure: string
}

type BarsProps = { readonly bars: readonly Bar[]; readonly label: string; readonly width: number }

const WIDE = 620
const FIGURE = 92

/** Room at both ends of a line of dots, as a part of its span. */
const AIR = 0.06

/**
 * One bar a line, from zero, with its figure and, where it is known, how far chance may have moved it. Where all are below
 * zero, dots on a scale of their own: there the longest bar would be the worst.
 */
export function Bars({ bars, label, width }: BarsProps) {
  const isWide = width >= WIDE
  const [each, left] = isWide ? [30, 250] : [50, 0]
  const ends = bars.flatMap(({ value, error }) =>
    value === null ? [] : [value - (error ?? 0), value + (error ?? 0)],
  )
  const least = ends.reduce((low, end) => Math.min(low, end), ends[0] ?? 0)
  const most = ends.reduce((high, end) => Math.max(high, end), ends[0] ?? 0)
  const mark = most < 0 ? 'dot' : 'bar'
  const air = (most - least) * AIR
  const [low, high] = mark === 'dot' ? [least - air, most + air] : [Math.min(0, least), Math.max(0, most)]
  const right = width - FIGURE
  const x = (value: number): number => left + ((right - left) * (value - low)) / Math.max(1e-9, high - low)
  const scale: Scale = { x, left, right, isWide, mark }
  return (
    <svg
      className="lab-drawn"
      viewBox={`0 0 ${width} ${bars.length * each + 4}`}
      width={width}
      height={bars.length * each + 4}
      role="img"
      aria-label={label}
    >
      {bars.map((bar, at) => (
        <Line key={bar.id} bar={bar} top={at * each} scale={scale} />
      ))}
      {mark === 'bar' ? <path className="rule" d={`M${x(0)} 0V${bars.length * each}`} /> : null}
    </svg>
  )
}

interface Scale {
  readonly x: (value: number) => number
  readonly left: number
  readonly right: number
  readonly isWide: boolean
  readonly mark: 'bar' | 'dot'
}

const NAME_LETTERS = 32

function Line({
  bar: { name, value, error, figure },
  top,
  scale: { x, left, right, isWide, mark },
}: {
  readonly bar: Bar
  readonly top: number
  readonly scale: Scale
}) {
  const y = isWide ? top + 6 : top + 24
  const shortened = name.length > NAME_LETTERS ? `${name.slice(0, NAME_LETTERS - 1)}…` : name
  const at = value === null ? left : x(value)
  const from = mark === 'bar' ? Math.min(x(0), at) : at
  const to = mark === 'bar' ? Math.max(x(0), at) : at
  const end = error === null || value === null ? to : Math.max(to, x(value + error))
  return (
    <g>
      <text x={isWide ? left - 12 : 0} y={isWide ? top + 20 : top + 17} textAnchor={isWide ? 'end' : 'start'}>
        {shortened}
      </text>
      {value === null ? null : mark === 'bar' ? (
        <rect className="bar-fill" x={from} y={y} width={Math.max(0, to - from)} height={18} />
      ) : (
        <>
          <path className="grid-line" d={`M${left} ${y + 9}H${right}`} />
          <circle className="dot" cx={at} cy={y + 9} r={7} />
        </>
      )}
      {value === null || error === null || error === 0 ? null : (
        <path
          className="whisker"
          d={`M${x(value - error)} ${y + 9}H${x(value + error)}m0 -5v10M${x(value - error)} ${y + 4}v10`}
        />
      )}
      <text className="figure" x={(mark === 'bar' ? end : right) + 8} y={y + 14}>
        {figure}
      </text>
    </g>
  )
}

/** The first so many of a list are drawn; the table has all. */
export const MOST_BARS = 30
export const drawnOf = <T,>(all: readonly T[]): readonly T[] => all.slice(0, MOST_BARS)
