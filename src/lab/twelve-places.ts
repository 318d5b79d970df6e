/** A figure to twelve decimals: what is beyond is how far an iteration got. Never −0. */
export const twelvePlaces = (value: number): number => Math.floor(value * 1e12 + 0.5) / 1e12 + 0
