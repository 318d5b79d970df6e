import type { Seat } from '../../../engine/index.ts'

/** A game between players of the machine, as it stood after one round: one board in trouble, another generous. */
export interface Demo {
  /** The board in trouble. */
  readonly seat: Seat
  readonly generous: Seat
  readonly scenario: string
  readonly seed: string
  readonly round: number
  /** Who pools in every round; the others hold back in every round. */
  readonly poolers: readonly Seat[]
}

/** Each board has its turn in trouble and its turn at being generous. `board/demo-pictures.json` holds their pictures, drawn from the games. */
export const DEMOS: readonly Demo[] = [
  {
    ...{ seat: 'acute', generous: 'council', scenario: 'winter-beds', seed: 'tide', round: 7 },
    poolers: ['acute', 'council', 'community'],
  },
  {
    ...{ seat: 'ccg', generous: 'acute', scenario: 'just-about-managing', seed: 'autumn', round: 8 },
    poolers: ['acute', 'ccg', 'community'],
  },
  {
    ...{ seat: 'council', generous: 'community', scenario: 'thirty-eighth-attempt', seed: 'tide', round: 8 },
    poolers: ['council', 'community'],
  },
  {
    ...{ seat: 'community', generous: 'ccg', scenario: 'points-of-light', seed: 'tide', round: 8 },
    poolers: ['ccg', 'community'],
  },
]

/** The way in which a seat of a demo plays. */
export const wayIn = ({ poolers }: Demo, seat: Seat): 'cooperator' | 'defector' =>
  poolers.includes(seat) ? 'cooperator' : 'defector'
