import type { ReactNode } from 'react'

type ChipProps = {
  readonly children: ReactNode
  /** Whether the change helps patients or the place; colour repeats what the words say. */
  readonly tone?: 'better' | 'worse' | 'neutral'
  /** The direction of the number itself. */
  readonly arrow?: 'up' | 'down' | 'none'
}

const arrows = { up: '▲', down: '▼' } as const

/** A small figure with arrow and word: never colour alone. */
export function Chip({ children, tone = 'neutral', arrow = 'none' }: ChipProps) {
  return (
    <span className={tone === 'neutral' ? 'chip' : `chip ${tone}`}>
      {arrow === 'none' ? null : <span aria-hidden="true">{arrows[arrow]}</span>}
      <span>{children}</span>
    </span>
  )
}
