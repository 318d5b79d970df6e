import { trustWord } from '../scene/model.ts'

const planks = Array.from({ length: 10 }, (_, i) => i)

/** Half a bridge in small (solid ≥ 60, frayed 30–59, broken below): what one seat thinks of another, 0–100. The number stands beside it. */
export function TrustPlanks({ trust }: { readonly trust: number }) {
  const word = trustWord(trust)
  const missing = (i: number) => (word === 'broken' ? i > 5 : word === 'frayed' ? i % 3 === 2 : false)
  return (
    <svg className="planks" width="110" height="11" viewBox="0 0 110 11" aria-hidden="true">
      <path
        fill="var(--art-plank)"
        d={planks
          .filter((i) => !missing(i))
          .map((i) => `M${i * 11} ${word === 'frayed' && i % 2 ? 1 : 0}h9.5v10h-9.5z`)
          .join('')}
      />
    </svg>
  )
}
