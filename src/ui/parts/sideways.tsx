import type { ReactNode } from 'react'

type SidewaysProps = { readonly label: string; readonly children: ReactNode }

/** A wide table that scrolls inside itself, by keyboard too. */
export function Sideways({ label, children }: SidewaysProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className="sideways" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
