import type { Append, News } from '../session/index.ts'

/** Why a store could not do its work. Nothing was kept that was not said to be kept. */
export const STORE_TROUBLES = ['disk-full', 'store-gone', 'store-broken'] as const
export type StoreTrouble = (typeof STORE_TROUBLES)[number]

/** Thrown where a store cannot work now. `trouble` travels to whoever waits for an answer; the cause stays in the server's log. */
export interface StoreError extends Error {
  readonly trouble: StoreTrouble
}

export const storeError = (trouble: StoreTrouble, cause: unknown): StoreError =>
  Object.assign(new Error(trouble, { cause }), { trouble })

export const isStoreError = (problem: unknown): problem is StoreError =>
  problem instanceof Error && 'trouble' in problem

/** Lines that somebody holds already, by stream; streams that are not named are held from their start on. */
export type Positions = ReadonlyMap<string, number>

export const FROM_START: Positions = new Map()

export type Outcome = 'kept' | 'conflict'

/** Where the streams of all workshops are kept: the truth. Everything else is a cache of it. */
export interface Store {
  /** Keeps all of the lines for good, or none. `conflict`: the stream does not end where the writer thought. */
  readonly append: (workshop: string, append: Append) => Promise<Outcome>
  /** What stands after these positions, the room's stream first; null where there is no such workshop. */
  readonly read: (
    workshop: string,
    from: Positions,
    which?: 'all' | 'room',
  ) => Promise<readonly News[] | null>
  readonly list: () => Promise<readonly string[]>
  /** Deletes everything of a workshop. */
  readonly remove: (workshop: string) => Promise<void>
  /** Makes a join code lead to a workshop; false where it leads to another one already. */
  readonly claimCode: (code: string, workshop: string) => Promise<boolean>
  readonly workshopOf: (code: string) => Promise<string | null>
  /** The store's time in milliseconds since 1970: the one clock that all nodes share. */
  readonly now: () => number
  /** Says that somebody serves this store now. */
  readonly beat: () => Promise<void>
  /** When somebody last said so; null where nobody ever did. */
  readonly lastBeat: () => Promise<number | null>
  /** Whether it can keep and read now. */
  readonly isReady: () => Promise<boolean>
  readonly close: () => Promise<void>
  /** Others may write to it as well, so that what changed must be looked for. */
  readonly isShared: boolean
}

/** A workshop's name: sixteen letters and figures. It is in addresses and opens nothing. */
export const isWorkshopId = (id: string): boolean => /^[a-z0-9]{16}$/.test(id)

/** A stream's name as it may become part of a file's name. */
export const isStreamName = (name: string): boolean => /^(room|t[1-9]\d{0,2}\.[1-9]\d{0,2})$/.test(name)
