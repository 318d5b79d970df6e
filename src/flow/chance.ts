import { DRAWS, type Key, keyOf } from '../lib/index.ts'

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
    stay: key('stay'),
    pathway: key('pathway'),
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

/** A chance as a whole limit: a 32-bit draw below it says yes. */
export const limitOf = (chance: number): number => Math.max(0, Math.min(DRAWS - 1, Math.ceil(chance * DRAWS)))
