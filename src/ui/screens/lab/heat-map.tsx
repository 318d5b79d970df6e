import { useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { emptyPaths, inkOn, Scale, SHADES, ShadePaths, shadeIn } from './shades.tsx'

type HeatMapProps = {
  readonly label: string
  readonly rows: readonly string[]
  /** Heads of the columns; where there are too many to write, their numbers stand there. */
  readonly columns: readonly string[]
  /** Short heads; absent: the columns are the rows, by their numbers. */
  readonly heads?: readonly string[]
  readonly values: readonly (readonly (number | null)[])[]
  readonly figure: (value: number) => string
  readonly width: number
}

/** Width of the scale with its figures. */
const SCALE = 178
const LEAST_CELL = 17
/** Where heads are written, there is room for them. */
const LEAST_HEADED = 88
const MOST_CELL = 160
const HIGH = 30

/** Rows × columns in nine shades, pale for little and deep for much. One path a shade: large maps cost no more than small ones. */
export function HeatMap({ label, rows, columns, heads, values, figure, width }: HeatMapProps) {
  const [pointed, setPointed] = useState<readonly [number, number] | null>(null)
  const left = Math.min(250, Math.max(130, width * 0.34))
  const cell = Math.min(
    MOST_CELL,
    Math.max(
      heads === undefined ? LEAST_CELL : LEAST_HEADED,
      (width - left - 2) / Math.max(1, columns.length),
    ),
  )
  const high = heads === undefined ? Math.min(HIGH, Math.max(LEAST_CELL, cell)) : HIGH
  const top = 30
  const known = values.flatMap((row) => row.filter((value): value is number => value !== null))
  const low = known.reduce((least, value) => Math.min(least, value), known[0] ?? 0)
  const most = known.reduce((greatest, value) => Math.max(greatest, value), known[0] ?? 0)
  const span = { low, most }
  const paths = emptyPaths()
  for (const [i, row] of values.entries())
    for (const [j, value] of row.entries()) {
      const shade = value === null ? SHADES : shadeIn(span, value)
      paths[shade] += `M${left + j * cell} ${top + i * high}h${cell - 1}v${high - 1}h${1 - cell}z`
    }
  const whole = {
    width: left + Math.max(columns.length * cell, SCALE) + 2,
    height: top + rows.length * high + 36,
  }
  const hasFigures = cell >= 56 && high >= 22
  const at = pointed === null ? null : (values[pointed[0]]?.[pointed[1]] ?? null)
  return (
    <>
      <Sideways label={say('labPage.chart.drawn', { title: label })}>
        <svg
          className="lab-drawn heat"
          viewBox={`0 0 ${whole.width} ${whole.height}`}
          width={whole.width}
          height={whole.height}
          role="img"
          aria-label={label}
          onPointerMove={(event) => {
            const box = event.currentTarget.getBoundingClientRect()
            const column = Math.floor((event.clientX - box.left - left) / cell)
            const row = Math.floor((event.clientY - box.top - top) / high)
            const isInside = column >= 0 && row >= 0 && column < columns.length && row < rows.length
            setPointed(isInside ? [row, column] : null)
          }}
          onPointerLeave={() => setPointed(null)}
        >
          <ShadePaths paths={paths} />
          {rows.map((name, row) => (
            <text key={name} className="s" x={left - 8} y={top + row * high + high / 2 + 5} textAnchor="end">
              {fitting(heads === undefined ? `${row + 1} · ${name}` : name, left - 14)}
            </text>
          ))}
          {(heads ?? columns).map((head, column) => (
            <text
              key={columns[column]}
              className="axis"
              x={left + column * cell + cell / 2}
              y={top - 9}
              textAnchor="middle"
            >
              {heads === undefined ? numberAt(column, cell) : fitting(head, cell + 4)}
            </text>
          ))}
          {hasFigures
            ? values.map((row, i) =>
                row.map((value, j) => (
                  <text
                    key={`${rows[i]} ${columns[j]}`}
                    className={inkOn(span, value)}
                    x={left + j * cell + cell / 2}
                    y={top + i * high + high / 2 + 5}
                    textAnchor="middle"
                  >
                    {value === null ? '–' : figure(value)}
                  </text>
                )),
              )
            : null}
          <Scale low={figure(low)} most={figure(most)} top={top + rows.length * high + 10} left={left} />
        </svg>
      </Sideways>
      <p className="s lab-pointed" aria-hidden="true">
        {pointed === null || at === null
          ? ''
          : say('labPage.heat.at', {
              row: rows[pointed[0]] ?? '',
              column: columns[pointed[1]] ?? '',
              figure: figure(at),
            })}
      </p>
    </>
  )
}

/** Every column where there is room, else every fifth. */
const numberAt = (column: number, cell: number): string =>
  cell >= 22 || (column + 1) % 5 === 0 || column === 0 ? String(column + 1) : ''

const LETTER = 7.4

function fitting(text: string, room: number): string {
  const letters = Math.floor(room / LETTER)
  return text.length > letters ? `${text.slice(0, Math.max(1, letters - 1))}…` : text
}
