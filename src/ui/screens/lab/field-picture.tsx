import type { Generation } from '../../../lab/index.ts'
import type { Part } from './cast.ts'
import { CastKey, keyHeight } from './cast-key.tsx'

type FieldPictureProps = {
  readonly field: readonly (readonly number[])[]
  readonly strategies: readonly string[]
  readonly cast: readonly Part[]
  readonly last: Generation | undefined
  readonly label: string
  readonly width: number
}

const WIDEST = 640
/** Smaller cells have no room for letters. */
const LEAST_CELL = 8

/** The field of a spatial evolution: a cell has the colour of what is played there, and wider pieces its letter. One path a colour. */
export function FieldPicture({ field, strategies, cast, last, label, width }: FieldPictureProps) {
  const columns = field[0]?.length ?? 1
  const cell = Math.min(WIDEST, width) / columns
  const slotOf = strategies.map((strategy) => cast.findIndex(({ members }) => members.includes(strategy)))
  const paths = cast.map(() => '')
  const letters: { readonly x: number; readonly y: number; readonly letter: string }[] = []
  for (const [y, row] of field.entries()) {
    let from = 0
    // Neighbours alike are one piece.
    for (let x = 1; x <= columns; x++) {
      const slot = slotOf[row[from] ?? 0] ?? 0
      if (x < columns && slotOf[row[x] ?? 0] === slot) continue
      paths[slot] +=
        `M${(from * cell).toFixed(2)} ${(y * cell).toFixed(2)}h${((x - from) * cell).toFixed(2)}v${cell.toFixed(2)}h${((from - x) * cell).toFixed(2)}z`
      if (cell >= LEAST_CELL && y % 3 === 1 && x - from >= 4)
        letters.push({
          x: ((from + x) / 2) * cell,
          y: (y + 0.5) * cell + 5,
          letter: cast[slot]?.letter ?? '',
        })
      from = x
    }
  }
  const below = field.length * cell
  const size = { width, height: below + keyHeight(cast, width) }
  return (
    <svg
      className="lab-drawn field-picture"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={label}
    >
      {cast.map(({ letter }, slot) => (
        <path key={letter} className={`patch slot-${slot}`} d={paths[slot]} />
      ))}
      {letters.map(({ x, y, letter }) => (
        <text key={`${x} ${y}`} className="s on-patch" x={x} y={y} textAnchor="middle">
          {letter}
        </text>
      ))}
      <CastKey cast={cast} last={last} top={below} width={width} swatch="patch" />
    </svg>
  )
}
