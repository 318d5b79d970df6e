import { count, say } from '../../../i18n/index.ts'
import { SeatMark } from '../../parts/marks.tsx'
import { seatName } from '../../seat-words.ts'
import { useSmallScreen } from '../../use-media.ts'
import type { Course } from './course.ts'
import {
  type ChartSize,
  type Layout,
  type Point,
  type Strip,
  timelineLayout,
  waves,
} from './timeline-layout.ts'

export const PEOPLE_PER_LIGHT = 5

export interface Pin {
  readonly letter: string
  readonly round: number
}

type TimelineProps = {
  readonly course: Course
  readonly round: number | null
  /** Where in the rounds a picture stands, with a fraction: 2.5 is halfway through round 3. */
  readonly cursor?: number
  /** Moments, marked above the strips. */
  readonly pins?: readonly Pin[]
  /** The page’s own width decides where nothing is said. */
  readonly size?: ChartSize
}

/** Room above the strips for the pins. */
const PINS = 44

/** The game at a glance: each seat in its own water, its choices on the line, people stuck as lights below. */
export function Timeline({ course, round, cursor, pins = [], ...wanted }: TimelineProps) {
  const isSmall = useSmallScreen()
  const size: ChartSize = wanted.size ?? (isSmall ? 'narrow' : 'wide')
  const layout = timelineLayout(course, size)
  const { width, height, columns, strips, axis, left, right, stuckTop } = layout
  const above = pins.length > 0 ? PINS : 0
  const here = left + ((width - left - right) / Math.max(1, columns.length)) * (cursor ?? 0)
  return (
    <svg
      className={`timeline ${size}`}
      viewBox={`0 ${-above} ${width} ${height + above}`}
      role="img"
      aria-label={say('over.course.label')}
    >
      {columns.map((column) =>
        column.round === round ? (
          <path key={column.round} className="here" d={`M${column.x} 0V${layout.stuckTop - 6}`} />
        ) : null,
      )}
      {/* Under the strips, so that no line crosses out a name. */}
      {cursor === undefined ? null : <path className="cursor" d={`M${here} ${-above + 4}V${stuckTop - 6}`} />}
      <Pins pins={pins} layout={layout} />
      {strips.map((strip) => (
        <SeatStrip
          key={strip.seat}
          strip={strip}
          layout={layout}
          size={size}
          name={seatName(course.scenario, strip.seat)}
        />
      ))}
      <Stuck layout={layout} size={size} />
      {columns.map(({ round: number, x }) => (
        <text key={number} className="axis" x={x} y={axis}>
          {say(size === 'wide' ? 'over.round' : 'over.round.short', { round: number })}
        </text>
      ))}
      <text className="axis" x={columns.length > 0 ? layout.left : 0} y={axis}>
        {size === 'wide' ? say('over.start') : ''}
      </text>
    </svg>
  )
}

/** Letters of the moments; two in one round stand side by side. */
function Pins({ pins, layout: { columns, stuckTop } }: { pins: readonly Pin[]; layout: Layout }) {
  return pins.map(({ letter, round }, at) => {
    const x = columns[round - 1]?.x ?? 0
    const together = pins.filter((one) => one.round === round)
    const nth = pins.slice(0, at).filter((one) => one.round === round).length
    const aside = (nth - (together.length - 1) / 2) * 30
    return (
      <g key={letter}>
        {nth === 0 ? <path className="here" d={`M${x} -8V${stuckTop - 6}`} /> : null}
        <circle className="pin" cx={x + aside} cy={-24} r="14" />
        <text className="pin-letter" x={x + aside} y={-18}>
          {letter}
        </text>
      </g>
    )
  })
}

type StripProps = {
  readonly strip: Strip
  readonly layout: Layout
  readonly size: ChartSize
  readonly name: string
}

function SeatStrip({ strip, layout, size, name }: StripProps) {
  const { seat, top, water, points } = strip
  const from = layout.left - 14
  const to = layout.width - layout.right + 14
  const line = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y.toFixed(1)}`).join('')
  const last = points.at(-1)?.x ?? from
  return (
    <g className={seat}>
      <path className="body" d={`${line}L${last} ${water}L${layout.left} ${water}Z`} />
      <path className="sea" d={`${waves(from, to, water)}v14H${from}z`} />
      <path className="surface" d={waves(from, to, water)} />
      <path className="line" d={line} />
      {points.map((point) => (
        <Mark key={point.round} point={point} />
      ))}
      {points.map(({ round, under, x, y }) =>
        under && size === 'wide' ? (
          <text key={round} className="under" x={x - 11} y={y + 20}>
            {say('standing.under')}
          </text>
        ) : null,
      )}
      <g transform={size === 'wide' ? `translate(0 ${water - 22})` : `translate(0 ${top + 2})`}>
        <SeatMark seat={seat} size={size === 'wide' ? 22 : 16} />
        <text className="seat-label" x={size === 'wide' ? 30 : 22} y={size === 'wide' ? 16 : 13}>
          {name}
        </text>
      </g>
    </g>
  )
}

function Mark({ point: { x, y, shape } }: { readonly point: Point }) {
  if (shape === null) return null
  if (shape === 'disc') return <circle className="mark full" cx={x} cy={y} r="6.5" />
  if (shape === 'square') return <rect className="mark hollow" x={x - 6} y={y - 6} width="12" height="12" />
  if (shape === 'open') return <path className="mark hollow" d={`M${x} ${y - 8}l8 8-8 8-8-8z`} />
  return (
    <>
      <circle className="mark hollow" cx={x} cy={y} r="6.5" />
      <path className="mark full" d={`M${x - 6.5} ${y}a6.5 6.5 0 0 0 13 0z`} />
    </>
  )
}

/** Lights are people: rows of four from the bottom, and the number under them. */
function Stuck({ layout: { stuck, stuckTop }, size }: { readonly layout: Layout; readonly size: ChartSize }) {
  if (stuck.length === 0) return null
  const pitch = size === 'wide' ? 9.5 : 8
  const across = size === 'wide' ? 5 : 4
  return (
    <g>
      {size === 'wide' ? (
        <text className="stuck-label" x="0" y={stuckTop + 34}>
          {say('over.stuck')}
        </text>
      ) : null}
      {stuck.map(({ x, people }) => (
        <g key={x}>
          {Array.from({ length: Math.min(across * 3, Math.round(people / PEOPLE_PER_LIGHT)) }, (_, at) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: lights have no names
              key={at}
              className="lamp"
              cx={x + ((at % across) - (across - 1) / 2) * pitch}
              cy={stuckTop + 30 - Math.floor(at / across) * pitch}
              r={size === 'wide' ? 4 : 3.2}
            />
          ))}
          <text className="axis" x={x} y={stuckTop + 52}>
            {count(people)}
          </text>
        </g>
      ))}
    </g>
  )
}
