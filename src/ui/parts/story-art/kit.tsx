import type { BoardSeat } from '../../scene/model.ts'
import { rooflines } from '../seat-mark.tsx'

/** The frame of a story's picture, and the height at which its water usually lies. */
export const FRAME = { width: 240, height: 150, water: 106 } as const

type StageProps = {
  readonly seat: BoardSeat
  /** The middle of the deck, and its height. */
  readonly x: number
  readonly y?: number
  /** 1 is a roofline of 24 points. */
  readonly size?: number
}

/** A landing stage seen from the water: its roofline, its deck, and a hull that goes down into what is drawn over it. */
export function Stage({ seat, x, y = 92, size = 1.6 }: StageProps) {
  const half = 15 * size
  return (
    <g transform={`translate(${x} ${y})`}>
      <path fill="var(--art-step-a)" d={`M${-half} 0h${2 * half}v${16 * size}h${-2 * half}z`} />
      <path
        fill={`var(--${seat}-roof)`}
        fillRule="evenodd"
        transform={`translate(${-12 * size} ${-19 * size}) scale(${size})`}
        d={rooflines[seat]}
      />
      <path fill="var(--art-stone)" d={`M${-half - 3} -1h${2 * half + 6}v5h${-2 * half - 6}z`} />
    </g>
  )
}

const WAVE = 24
const waves = (y: number, rise: number): string =>
  `M-${WAVE} ${y}${`q${WAVE / 4} ${-rise} ${WAVE / 2} 0t${WAVE / 2} 0`.repeat(FRAME.width / WAVE + 2)}`

/** Water up to a height, over whatever was drawn before; without waves it is a mirror. */
export function Water({ y = FRAME.water, calm = false }: { readonly y?: number; readonly calm?: boolean }) {
  const top = calm ? `M0 ${y}h${FRAME.width}` : waves(y, 7)
  return (
    <>
      <path fill="var(--art-gauge)" opacity=".86" d={`${top}V${FRAME.height}H-${WAVE}z`} />
      <path fill="none" stroke="var(--art-foam)" strokeWidth="2.5" d={top} />
    </>
  )
}

/** The pool as a stone ring; `level` from 0, dry, to 1. */
export function Ring({ x, y, level, width }: Readonly<Record<'x' | 'y' | 'level' | 'width', number>>) {
  const rx = width / 2
  return (
    <g transform={`translate(${x} ${y})`}>
      <ellipse cy="4" rx={rx} ry={rx * 0.34} fill="var(--art-stone-deep)" />
      <ellipse rx={rx} ry={rx * 0.33} fill="var(--art-stone)" />
      <ellipse rx={rx * 0.84} ry={rx * 0.25} fill="var(--art-step-b)" />
      <ellipse
        cy={(1 - level) * rx * 0.08}
        rx={rx * (0.3 + 0.48 * level)}
        ry={rx * (0.09 + 0.14 * level)}
        fill="var(--art-fresh)"
      />
    </g>
  )
}

/** People: lights, and here a short bar beneath those who are stuck. */
export function Lights({
  at,
  stuck = false,
}: {
  readonly at: readonly (readonly [number, number])[]
  readonly stuck?: boolean
}) {
  return at.map(([x, y]) => (
    <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
      <circle r="7" fill="var(--light)" opacity=".28" />
      <circle r="3.4" fill="var(--light)" />
      {stuck ? <path fill="var(--art-run)" d="M-5 6h10v2.4h-10z" /> : null}
    </g>
  ))
}

export const line = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const
