import { percent, say } from '../../../i18n/index.ts'
import type { Generation } from '../../../lab/index.ts'
import { type Part, shareOf } from './cast.ts'
import { nameOf } from './names.ts'

type CastKeyProps = {
  readonly cast: readonly Part[]
  readonly last: Generation | undefined
  /** Where it begins in the drawing. */
  readonly top: number
  readonly width: number
  readonly swatch: 'line' | 'patch'
}

const [EACH, LEAST, LETTER] = [26, 290, 7.8]

const columnsIn = (width: number): number => Math.max(1, Math.floor(width / LEAST))

/** How high the names below a drawing are. */
export const keyHeight = (cast: readonly Part[], width: number): number =>
  EACH * Math.ceil(cast.length / columnsIn(width)) + 8

/** Whose letter is whose, with the share in the last generation; a part of the drawing, so that it is saved with it. */
export function CastKey({ cast, last, top, width, swatch }: CastKeyProps) {
  const columns = columnsIn(width)
  const each = width / columns
  return (
    <g transform={`translate(0 ${top})`}>
      {cast.map((part, slot) => {
        const [x, y] = [(slot % columns) * each, Math.floor(slot / columns) * EACH + 18]
        const share = last === undefined ? '' : ` · ${percent(shareOf(part, last), 1)}`
        const room = Math.floor((each - 62) / LETTER) - share.length
        const name = nameOfPart(part)
        return (
          <g key={part.letter}>
            <path
              className={`${swatch} slot-${slot}`}
              d={swatch === 'line' ? `M${x + 1} ${y - 5}h32` : `M${x + 10} ${y - 12}h14v14h-14z`}
            />
            <text className="letter" x={x + 42} y={y}>
              {part.letter}
            </text>
            <text className="s" x={x + 60} y={y}>
              {`${name.length > room ? `${name.slice(0, Math.max(1, room - 1))}…` : name}${share}`}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const nameOfPart = ({ strategy, members }: Part): string =>
  strategy === null ? say('labPage.spread.others', { n: members.length }) : nameOf(strategy)
