import type { BoardModel, BoardTheme, QuarterFrame } from '../scene/index.ts'

/** What a screen may ask of the living picture. The picture reports days and ends, and knows no rules. */
export type Board = {
  /** Draw this model now; ends whatever was playing. */
  readonly show: (model: BoardModel) => void
  /** Plays the days of a quarter from the board as shown. The last frame is the same whether played or skipped. */
  readonly playQuarter: (frames: readonly QuarterFrame[], options: QuarterOptions) => Playback
  /** The board's part of a reveal, from before to after: streams, gates, the well, then the bridges. */
  readonly reveal: (ends: { before: BoardModel; after: BoardModel }, options?: RevealOptions) => Unfolding
  readonly setTheme: (theme: BoardTheme) => void
  /** Ask after the element has changed its size; it notices by itself as well. */
  readonly resize: () => void
  readonly destroy: () => void
}

export type QuarterOptions = {
  /** playing time at speed 1; 8 is usual */
  readonly seconds: number
  readonly onDay?: ((day: number) => void) | undefined
  readonly onEnd?: (() => void) | undefined
}

export type Playback = {
  readonly pause: () => void
  readonly resume: () => void
  /** Show day 0…n and go on from there, or stay paused there. */
  readonly seek: (day: number) => void
  /** 1 is the usual speed, 0.5 half of it */
  readonly speed: (factor: number) => void
  /** To the last day at once. */
  readonly skip: () => void
  /** Without motion: on to the next of the four stills; after the last one it ends. With motion it is `skip`. */
  readonly next: () => void
}

export type RevealOptions = { readonly onEnd?: (() => void) | undefined }
export type Unfolding = { readonly skip: () => void }

export type MountOptions = {
  readonly model: BoardModel
  readonly theme: BoardTheme
  readonly reducedMotion: boolean
  /** chosen by what the device draws fastest if not given */
  readonly renderer?: 'webgl' | 'canvas' | undefined
  readonly onReady?: (() => void) | undefined
}
