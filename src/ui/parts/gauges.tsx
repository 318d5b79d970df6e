import type { BoardSeat } from '../scene/model.ts'
import { rooflines } from './seat-mark.tsx'

const surface = 'M0 45q9-5 18 0t18 0 18 0 18 0'
const deckY = (freeboard: number) => 44 - Math.max(-1, Math.min(1, freeboard)) * 20

type FloatGaugeProps = {
  readonly seat: BoardSeat
  /** −1 (deep under water) … 1 (high and dry) */
  readonly freeboard: number
  /** where it stood before: drawn dashed */
  readonly before?: number | undefined
  readonly size?: number
  /** what a screen reader hears; without it the gauge is decoration beside the same words */
  readonly label?: string | undefined
}

/** A landing stage from the side: the money gauge of one seat. */
export function FloatGauge({ seat, freeboard, before, size = 72, label }: FloatGaugeProps) {
  const y = deckY(freeboard)
  return (
    <svg
      className="floats"
      width={size}
      height={size}
      viewBox="0 0 72 72"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <rect y="6" width="72" height="66" rx="6" fill="var(--surface-2)" />
      {before === undefined ? null : (
        <rect
          {...{ x: 14, y: deckY(before), width: 44, height: 26, rx: 1.5 }}
          fill="none"
          stroke="var(--ink)"
          strokeDasharray="3 3"
        />
      )}
      <rect x="14" y={y} width="44" height="26" rx="1.5" fill={`var(--${seat})`} />
      <path
        transform={`translate(23 ${y - 20.5}) scale(1.08)`}
        fill={`var(--${seat})`}
        fillRule="evenodd"
        d={rooflines[seat]}
      />
      <path
        d={`M20 ${y + 4}v18M20 ${y + 8}h5M20 ${y + 13}h5M20 ${y + 18}h5`}
        stroke="var(--surface)"
        strokeWidth="1.5"
        fill="none"
        opacity=".9"
      />
      <path fill="var(--art-gauge)" opacity=".72" d={`${surface}v21a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6z`} />
      <path fill="none" stroke="var(--ink)" strokeWidth="2" d={surface} />
    </svg>
  )
}

type WellGaugeProps = {
  /** 0 (dry) … 1 (full) */
  readonly level: number
  readonly width?: number
  readonly label?: string | undefined
}

/** The shared pool as a stepwell seen from above: each dry step is a fifth gone. Never shown without its number. */
export function WellGauge({ level, width = 120, label }: WellGaugeProps) {
  const depth = (1 - Math.max(0, Math.min(1, level))) * 4.6
  return (
    <svg
      width={width}
      height={width * 0.58}
      viewBox="0 0 120 70"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <ellipse cx="60" cy="37" rx="59" ry="32" fill="var(--art-stone-deep)" />
      <ellipse cx="60" cy="32" rx="59" ry="31" fill="var(--art-stone)" />
      {[0, 1, 2, 3, 4].map((step) => (
        <ellipse key={step} {...ringAt(step)} fill={`var(--art-step-${step % 2 ? 'b' : 'a'})`} />
      ))}
      <ellipse {...ringAt(depth)} fill="var(--art-fresh-edge)" stroke="var(--art-edge)" strokeWidth="1.8" />
      <ellipse {...ringAt(depth, { inset: 2, drop: 1.4 })} fill="var(--art-fresh)" />
    </svg>
  )
}

function ringAt(depth: number, { inset, drop }: { inset: number; drop: number } = { inset: 0, drop: 0 }) {
  return { cx: 60, cy: 32 + depth * 3 + drop, rx: 50 - depth * 6.5 - inset, ry: 25 - depth * 3.3 - inset }
}
