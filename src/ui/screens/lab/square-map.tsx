import { useState } from 'react'
import { count, say } from '../../../i18n/index.ts'
import { placeAt } from '../../../lab/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { emptyPaths, inkOn, Scale, SHADES, ShadePaths, type Span, shadeIn } from './shades.tsx'

type SquareMapProps = {
  readonly label: string
  /** Row by row (equal x) the scores from y = 0 to 1; empty where they are not known yet. */
  readonly rows: readonly (readonly number[])[]
  /** The least and the most that there can be: maps of the same points have the same shades. */
  readonly span: Span
  readonly width: number
}

const [LEFT, TOP, FOOT] = [62, 14, 104]
const MOST_WIDE = 640
const LEAST_CELL = 3
/** Room for a figure. */
const FIGURED = 38
const TICKS = [0, 0.25, 0.5, 0.75, 1]
const SCALE_LEFT = 34

/** A score over the unit square in nine shades: x to the right, y upwards, and the line at which the probe turns round. */
export function SquareMap({ label, rows, span, width }: SquareMapProps) {
  const [pointed, setPointed] = useState<{ readonly row: number; readonly column: number } | null>(null)
  const points = rows.length
  const cell = Math.max(LEAST_CELL, (Math.min(MOST_WIDE, width) - LEFT - 12) / points)
  const side = cell * points
  const gap = cell >= 12 ? 1 : 0
  const left = (row: number): number => LEFT + row * cell
  const top = (column: number): number => TOP + (points - 1 - column) * cell
  const paths = emptyPaths()
  for (const [row, scores] of rows.entries())
    for (let column = 0; column < points; column++) {
      const score = scores[column]
      const shade = score === undefined ? SHADES : shadeIn(span, score)
      paths[shade] += `M${left(row).toFixed(2)} ${top(column).toFixed(2)}h${(cell - gap).toFixed(2)}v${(
        cell - gap
      ).toFixed(2)}h${(gap - cell).toFixed(2)}z`
    }
  const figures = (cell < FIGURED ? [] : rows).flatMap((scores, row) =>
    scores.map((score, column) => ({
      key: `${row} ${column}`,
      score,
      x: left(row) + cell / 2,
      y: top(column) + cell / 2 + 5,
    })),
  )
  const whole = { width: LEFT + side + 12, height: TOP + side + FOOT }
  const at = pointed === null ? undefined : rows[pointed.row]?.[pointed.column]
  return (
    <>
      <Sideways label={say('labPage.chart.drawn', { title: label })}>
        <svg
          className="lab-drawn"
          viewBox={`0 0 ${whole.width} ${whole.height}`}
          width={whole.width}
          height={whole.height}
          role="img"
          aria-label={label}
          onPointerMove={(event) => {
            const box = event.currentTarget.getBoundingClientRect()
            const row = Math.floor((event.clientX - box.left - LEFT) / cell)
            const column = points - 1 - Math.floor((event.clientY - box.top - TOP) / cell)
            setPointed({ row, column })
          }}
          onPointerLeave={() => setPointed(null)}
        >
          <ShadePaths paths={paths} />
          {['turn-under', 'turn'].map((name) => (
            <path key={name} className={name} d={`M${LEFT} ${TOP}L${LEFT + side} ${TOP + side}`} />
          ))}
          {figures.map(({ key, score, x, y }) => (
            <text key={key} className={inkOn(span, score)} x={x} y={y} textAnchor="middle">
              {count(score, 2)}
            </text>
          ))}
          <Axes side={side} cell={cell} />
          <Scale
            low={count(span.low)}
            most={say('labPage.square.most', { points: count(span.most) })}
            top={TOP + side + FOOT - 28}
            left={SCALE_LEFT}
          />
        </svg>
      </Sideways>
      <p className="s lab-pointed" aria-hidden="true">
        {pointed === null || at === undefined ? '' : pointedText(points, pointed, at)}
      </p>
    </>
  )
}

function pointedText(points: number, place: { row: number; column: number }, score: number): string {
  const { x, y } = placeAt(points, place)
  return say('labPage.square.at', { x: count(x, 2), y: count(y, 2), score: count(score, 3) })
}

/** Figures stand at the middle of the cells whose x or y they are. */
function Axes({ side, cell }: { readonly side: number; readonly cell: number }) {
  const along = (tick: number): number => cell / 2 + tick * (side - cell)
  const below = TOP + side
  return (
    <g>
      {TICKS.map((tick) => (
        <g key={tick}>
          <text className="axis" x={LEFT + along(tick)} y={below + 20} textAnchor="middle">
            {tickText(tick)}
          </text>
          <text className="axis" x={LEFT - 8} y={below - along(tick) + 5} textAnchor="end">
            {tickText(tick)}
          </text>
        </g>
      ))}
      <text className="s" x={LEFT + side / 2} y={below + 46} textAnchor="middle">
        {say('labPage.square.x')}
      </text>
      <text className="s" transform={`translate(16 ${TOP + side / 2}) rotate(-90)`} textAnchor="middle">
        {say('labPage.square.y')}
      </text>
    </g>
  )
}

const tickText = (tick: number): string => count(tick, tick === 0.5 ? 1 : tick % 1 === 0 ? 0 : 2)
