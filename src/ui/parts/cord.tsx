/** whole: a kept or standing pledge · knotted: bound, a knot at each end · cut: not kept, ends apart · none: no pledge, an empty berth */
export type CordState = 'whole' | 'knotted' | 'cut' | 'none'

const beads = (from: number, to: number) => `M${from} 5H${to}`

/** A pledge drawn as a cord; the word beside it says the same, so the drawing is silent. */
export function Cord({ state }: { readonly state: CordState }) {
  if (state === 'none')
    return (
      <svg className="cord-art" viewBox="0 0 120 10" preserveAspectRatio="none" aria-hidden="true">
        <path d="M4 5H117" fill="none" stroke="var(--line)" strokeWidth="2" />
      </svg>
    )
  const colour = state === 'cut' ? 'var(--worse)' : 'var(--ink-2)'
  return (
    <svg className="cord-art" viewBox="0 0 120 10" preserveAspectRatio="none" aria-hidden="true">
      <g fill="none" stroke={colour} strokeWidth="5" strokeLinecap="round" strokeDasharray="0.1 8.9">
        {state === 'cut' ? (
          <>
            <path className="cord-left" d={beads(4, 46)} />
            <path className="cord-right" d={beads(76, 117)} />
          </>
        ) : (
          <path d={beads(4, 117)} />
        )}
      </g>
      {state === 'knotted' ? <path fill={colour} d="M1 0h8v10H1zM111 0h8v10h-8z" /> : null}
    </svg>
  )
}
