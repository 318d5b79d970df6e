const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, index) => index)

/** Headspace as pips: filled ones are there to spend, or are what a move asks for. The words beside it, or the label, say the number. */
export function Pips({
  total,
  filled,
  label,
}: {
  readonly total: number
  readonly filled: number
  readonly label?: string
}) {
  return (
    <span className="pips" role="img" aria-label={label} aria-hidden={label === undefined}>
      {upTo(total).map((index) => (
        <i key={index} className={index < filled ? 'pip f' : 'pip'} />
      ))}
    </span>
  )
}
