import type { Refusal } from '../../engine/index.ts'
import type { Issue } from '../../lib/index.ts'
import type { LinkOf, Message, MessageOf, RoomRefusal } from '../protocol/index.ts'
import type { Principal } from '../roles/index.ts'
import type { Work } from './work.ts'

/** What an act came to, before it is told to anybody. */
export type Outcome =
  | { readonly kind: 'done'; readonly work: Work }
  | { readonly kind: 'joined'; readonly work: Work; readonly device: string }
  | { readonly kind: 'pin'; readonly work: Work; readonly pin: string; readonly expires: number }
  | { readonly kind: 'link'; readonly work: Work; readonly of: LinkOf; readonly token: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'against-rules'; readonly refusal: Refusal }
  | { readonly kind: 'bad-settings'; readonly issues: readonly Issue[] }
  /** Refused; `work` where even that is to be remembered, as a wrong code is. */
  | { readonly kind: 'refused'; readonly code: RoomRefusal; readonly work: Work | null }

/** What one type of message does. The sender may send it, and is who they are: that was checked before. */
export type Act<T extends Message['type']> = (work: Work, message: MessageOf<T>, from: Principal) => Outcome

export const done = (work: Work): Outcome => ({ kind: 'done', work })
export const refused = (code: RoomRefusal, work: Work | null = null): Outcome => ({
  kind: 'refused',
  code,
  work,
})
export const STALE: Outcome = { kind: 'stale' }
