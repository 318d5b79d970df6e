import { count, percent } from '../../../i18n/index.ts'
import type { Generation } from '../../../lab/index.ts'
import { type Part, sampled, shareOf } from './cast.ts'
import { CastKey, keyHeight } from './cast-key.tsx'

type ShareLinesProps = {
  readonly generations: readonly Generation[]
  /** The last generation that there may be: the axis does not move while lines grow. */
  readonly end: number
  readonly cast: readonly Part[]
  readonly label: string
  readonly width: number
}

const [LEFT, RIGHT, TOP, BOTTOM] = [52, 30, 12, 34]
/** The axis ends at the first of these that all shares fit under. */
const TOPS = [0.1, 0.2, 0.4, 0.6, 0.8, 1]
const TICKS = [0, 0.25, 0.5, 0.75, 1]

/** Shares of a population over generations; a letter at the end of each line stands in the key below. */
export function ShareLines({ generations, end, cast, label, width }: ShareLinesProps) {
  const height = Math.min(420, Math.max(260, width * 0.5))
  const whole = height + keyHeight(cast, width)
  const points = sampled(generations)
  const x = (generation: number): number => LEFT + ((width - LEFT - RIGHT) * generation) / Math.max(1, end)
  const largest = points.reduce(
    (most, one) => cast.reduce((more, part) => Math.max(more, shareOf(part, one)), most),
    0,
  )
  const full = TOPS.find((one) => one >= largest) ?? 1
  const y = (share: number): number => TOP + (height - TOP - BOTTOM) * (1 - share / full)
  const last = points.at(-1)
  const ends = last === undefined ? [] : apart(cast.map((part) => y(shareOf(part, last))))
  return (
    <svg
      className="lab-drawn"
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      role="img"
      aria-label={label}
    >
      {TICKS.map((tick) => tick * full).map((share) => (
        <g key={share}>
          <path className="grid-line" d={`M${LEFT} ${y(share)}H${width - RIGHT}`} />
          <text className="axis" x={LEFT - 8} y={y(share) + 5} textAnchor="end">
            {percent(share, full < 0.4 ? 1 : 0)}
          </text>
        </g>
      ))}
      {[0, 0.5, 1].map((part) => (
        <text
          key={part}
          className="axis"
          x={x(Math.round(end * part))}
          y={height - 10}
          textAnchor={part === 0 ? 'start' : part === 1 ? 'end' : 'middle'}
        >
          {count(Math.round(end * part))}
        </text>
      ))}
      {cast.map((part, slot) => (
        <path
          key={part.letter}
          className={`line slot-${slot}`}
          d={points
            .map(
              (one, at) =>
                `${at === 0 ? 'M' : 'L'}${x(one.generation).toFixed(1)} ${y(shareOf(part, one)).toFixed(1)}`,
            )
            .join('')}
        />
      ))}
      {last === undefined
        ? null
        : cast.map((part, slot) => (
            <text
              key={part.letter}
              className={`end slot-${slot}`}
              x={x(last.generation) + 6}
              y={(ends[slot] ?? 0) + 5}
            >
              {part.letter}
            </text>
          ))}
      <CastKey cast={cast} last={last} top={height} width={width} swatch="line" />
    </svg>
  )
}

const LETTER = 16

/** Moves letters that would lie on each other apart, upwards from the lowest. */
function apart(places: readonly number[]): readonly number[] {
  const moved = [...places]
  const order = places.map((_, at) => at).sort((a, b) => (places[b] ?? 0) - (places[a] ?? 0))
  let free = Number.POSITIVE_INFINITY
  for (const at of order) {
    const place = Math.min(moved[at] ?? 0, free)
    moved[at] = place
    free = place - LETTER
  }
  return moved
}
