import { type Key, keyOf } from '../lib/index.ts'

/** The integer keys of all draws of one game, one a purpose. The index of a draw is a person's place in the day. */
export type FlowKeys = Readonly<ReturnType<typeof flowKeys>>

/** Makes the keys from a game's seed: 24 alea generators, so once a game. */
export function flowKeys(seed: string) {
  // Written out, and as signed integers: engines read such an object much faster.
  const key = (purpose: string): Key => keyOf(seed, `flow/${purpose}`) | 0
  return {
    emergencies: key('emergencies'),
    zeroNight: key('zeroNight'),
    planned: key('planned'),
    type1: key('type1'),
    type3: key('type3'),
    fromCommunity: key('fromCommunity'),
    stepUp: key('stepUp'),
    patient: key('patient'),
    longStay: key('longStay'),
    dayEarlier: key('dayEarlier'),
    plannedStay: key('plannedStay'),
    homeCareStay: key('homeCareStay'),
    rehabStay: key('rehabStay'),
    careHomeStay: key('careHomeStay'),
    rehabExit: key('rehabExit'),
    leaveP1: key('leaveP1'),
    leaveP2: key('leaveP2'),
    leaveP3: key('leaveP3'),
    avoidable: key('avoidable'),
    unwellStay: key('unwellStay'),
    unwellPathway: key('unwellPathway'),
    slip: key('slip'),
    share: key('share'),
    start: key('start'),
  }
}

/** Pathways and days earlier are drawn by 20 bits, which leaves the high 12 of a patient's draw to the stay. */
const BITS_20 = 1048576
export const PATHWAY_MASK = 1048575

/** A chance as a whole limit: a 20-bit draw below it says yes. */
export const limitOf = (chance: number): number => Math.max(0, Math.min(BITS_20, Math.ceil(chance * BITS_20)))

/**
 * The 32-bit draw of an emergency stay: the high 12 bits of a patient's draw, which mostly tell it, and below them 20
 * bits of `fine`. The low 20 bits of the patient's draw are the pathway: the two share no bit.
 */
export const stayDraw = (patient: number, fine: number): number =>
  ((patient & ~PATHWAY_MASK) | (fine >>> 12)) >>> 0
