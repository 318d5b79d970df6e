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

/** One bar a line, from zero, with its figure and, where it is known, how far chance may have moved it. */
export function Bars({ bars, label, width }: BarsProps) {
  const isWide = width >= WIDE
  const [each, left] = isWide ? [30, 250] : [50, 0]
  const ends = bars.flatMap(({ value, error }) =>
    value === null ? [] : [value - (error ?? 0), value + (error ?? 0)],
  )
  const low = ends.reduce((least, end) => Math.min(least, end), 0)
  const high = ends.reduce((most, end) => Math.max(most, end), 0)
  const span = width - left - FIGURE
  const x = (value: number): number => left + (span * (value - low)) / Math.max(1e-9, high - low)
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
        <Line key={bar.id} bar={bar} x={x} top={at * each} isWide={isWide} left={left} />
      ))}
      <path className="rule" d={`M${x(0)} 0V${bars.length * each}`} />
    </svg>
  )
}

type LineProps = {
  readonly bar: Bar
  readonly x: (value: number) => number
  readonly top: number
  readonly isWide: boolean
  readonly left: number
}

const NAME_LETTERS = 32

function Line({ bar: { name, value, error, figure }, x, top, isWide, left }: LineProps) {
  const at = isWide ? top + 6 : top + 24
  const shortened = name.length > NAME_LETTERS ? `${name.slice(0, NAME_LETTERS - 1)}…` : name
  const from = value === null ? x(0) : Math.min(x(0), x(value))
  const to = value === null ? x(0) : Math.max(x(0), x(value))
  const end = error === null || value === null ? to : Math.max(to, x(value + error))
  return (
    <g>
      <text x={isWide ? left - 12 : 0} y={isWide ? top + 20 : top + 17} textAnchor={isWide ? 'end' : 'start'}>
        {shortened}
      </text>
      <rect className="bar-fill" x={from} y={at} width={Math.max(0, to - from)} height={18} />
      {value === null || error === null || error === 0 ? null : (
        <path
          className="whisker"
          d={`M${x(value - error)} ${at + 9}H${x(value + error)}m0 -5v10M${x(value - error)} ${at + 4}v10`}
        />
      )}
      <text className="figure" x={end + 8} y={at + 14}>
        {figure}
      </text>
    </g>
  )
}

/** The first so many of a list are drawn; the table has all. */
export const MOST_BARS = 30
export const drawnOf = <T,>(all: readonly T[]): readonly T[] => all.slice(0, MOST_BARS)
