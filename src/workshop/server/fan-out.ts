/** What one node hears from the others. All of it is a hint: the truth is read from the store. */
export interface Ear {
  /** Something was appended to a workshop, or it was deleted. */
  readonly changed: (workshop: string) => void
  /** Which devices are connected to another node. */
  readonly presence: (workshop: string, node: string, devices: readonly string[]) => void
  /** A device opened a newer connection at another node. */
  readonly taken: (workshop: string, device: string) => void
  /** Somebody new asks who is here. */
  readonly asked: () => void
}

/** How nodes tell each other. */
export interface FanOut {
  readonly listen: (ear: Ear) => void
  readonly changed: (workshop: string) => void
  readonly presence: (workshop: string, devices: readonly string[]) => void
  readonly taken: (workshop: string, device: string) => void
  /** Whether others hear at once. Otherwise the store is looked at again and again. */
  readonly isOpen: () => boolean
  readonly close: () => Promise<void>
}

/** One process has nobody to tell. */
export const ALONE: FanOut = {
  listen: () => undefined,
  changed: () => undefined,
  presence: () => undefined,
  taken: () => undefined,
  isOpen: () => false,
  close: () => Promise.resolve(),
}
