import type { Level, Move, Reason, Seat } from './words.ts'

/** What a seat may ask for. Imperative; each replaces the seat's last of its kind until the phase closes. */
export type SeatCommand =
  | { readonly type: 'ready'; readonly seat: Seat }
  | { readonly type: 'pledge'; readonly seat: Seat; readonly level: Level; readonly ifOthers: number }
  | { readonly type: 'withdrawPledge'; readonly seat: Seat }
  | { readonly type: 'bind'; readonly seat: Seat }
  | { readonly type: 'cede'; readonly seat: Seat; readonly to: Seat; readonly share: 0.1 | 0.2 }
  | {
      readonly type: 'agreeStandard'
      readonly seat: Seat
      readonly forfeitShare: number
      readonly trustCost: number
    }
  | { readonly type: 'choose'; readonly seat: Seat; readonly level: Level }
  | { readonly type: 'spend'; readonly seat: Seat; readonly moves: readonly Move[] }
  | { readonly type: 'predict'; readonly seat: Seat; readonly of: Seat; readonly pools: boolean }
  | { readonly type: 'giveReason'; readonly seat: Seat; readonly reason: Reason }
  | {
      readonly type: 'answer'
      readonly seat: Seat
      readonly question: 'file' | 'roll-out'
      readonly answer: string
    }
  | { readonly type: 'lock'; readonly seat: Seat }
  | { readonly type: 'unlock'; readonly seat: Seat }
  | { readonly type: 'feel'; readonly seat: Seat; readonly trust: 1 | 2 | 3 | 4 | 5 }

/** What the facilitator (or the clock on the facilitator's behalf) may ask for. */
export type TableCommand =
  | { readonly type: 'closePhase' }
  | { readonly type: 'inject'; readonly incident: string; readonly seat: Seat | null }
  | { readonly type: 'runOn' }
  | { readonly type: 'endAfter'; readonly round: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'extend'; readonly seconds: number }
  | { readonly type: 'seatBot'; readonly seat: Seat; readonly strategy: string; readonly temperament: string }
  | { readonly type: 'seatHuman'; readonly seat: Seat }

export type Command = SeatCommand | TableCommand
export type CommandType = Command['type']

/** Why the rules said no, with the numbers that explain it; the sentence lives in i18n under `refusal.<code>`. */
export interface Refusal {
  readonly code: RefusalCode
  readonly values: Readonly<Record<string, string | number>>
}

export const no = (code: RefusalCode, values: Refusal['values'] = {}): Refusal => ({ code, values })

export type RefusalCode =
  | 'game-over'
  | 'not-at-this-table'
  | 'wrong-phase'
  | 'locked'
  | 'already-locked'
  | 'not-locked'
  | 'nothing-to-lock'
  | 'level-not-allowed'
  | 'stake-withheld'
  | 'closed-to-seat'
  | 'no-choice-this-round'
  | 'pledges-off'
  | 'binding-off'
  | 'no-pledge'
  | 'already-bound'
  | 'bound-stands'
  | 'too-many-others'
  | 'headspace'
  | 'move-off'
  | 'move-twice'
  | 'move-needs-partner'
  | 'move-not-yet'
  | 'predictions-off'
  | 'reasons-off'
  | 'feelings-off'
  | 'not-yourself'
  | 'unknown-question'
  | 'unknown-answer'
  | 'ceding-off'
  | 'standards-closed'
  | 'standard-out-of-range'
  | 'unknown-incident'
  | 'incident-here'
  | 'round-past'
  | 'phase-not-played'
  | 'bad-number'
