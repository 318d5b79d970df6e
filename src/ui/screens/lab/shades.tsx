/** Shades of a map, from pale for little to deep for much. */
export const SHADES = 9

/** Words on a deeper shade than this are pale. */
const DEEPEST_PALE = 4

export interface Span {
  readonly low: number
  readonly most: number
}

/** Which shade a value has on a scale from `low` to `most`. */
export const shadeIn = ({ low, most }: Span, value: number): number =>
  most === low ? 0 : Math.min(SHADES - 1, Math.max(0, Math.floor(((value - low) / (most - low)) * SHADES)))

/** The class of figures that stand on a value's shade; on no shade where it is not known. */
export const inkOn = (span: Span, value: number | null): string =>
  value !== null && shadeIn(span, value) > DEEPEST_PALE ? 's on-deep' : 's on-pale'

/** One path a shade, the last of what is not known: large maps cost no more than small ones. */
export function ShadePaths({ paths }: { readonly paths: readonly string[] }) {
  return paths.map((d, shade) =>
    d === '' ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: shades stand in their order
      <path key={shade} className={shade === SHADES ? 'unknown' : `shade-${shade}`} d={d} />
    ),
  )
}

/** Paths to be added to, one a shade and one for what is not known. */
export const emptyPaths = (): string[] => Array.from({ length: SHADES + 1 }, () => '')

type ScaleProps = {
  readonly low: string
  readonly most: string
  readonly top: number
  readonly left: number
}

/** The shades from the least to the most. */
export function Scale({ low, most, top, left }: ScaleProps) {
  return (
    <g>
      <text className="s" x={left - 8} y={top + 13} textAnchor="end">
        {low}
      </text>
      {Array.from({ length: SHADES }, (_, shade) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shades stand in their order
        <rect key={shade} className={`shade-${shade}`} x={left + shade * 10} y={top} width={10} height={16} />
      ))}
      <text className="s" x={left + SHADES * 10 + 8} y={top + 13}>
        {most}
      </text>
    </g>
  )
}
