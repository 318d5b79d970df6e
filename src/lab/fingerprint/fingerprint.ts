import { bug, keyOf } from '../../lib/index.ts'
import { CLASSIC_PAYOFFS, type Payoffs, type Player } from '../../strategies/index.ts'
import { playRules } from '../duel.ts'
import { type Machine, machineOf } from '../machine.ts'
import { scoreOf } from '../outcomes.ts'
import { longRunScore, MOST_JOINT_STATES } from './chain.ts'
import { dualOf, probeAt, probeRule } from './probe.ts'

/** What is fingerprinted, against what, and how finely. Turns and repetitions are of strategies that have to be simulated. */
export interface FingerprintSettings {
  readonly strategy: Player
  readonly probe: Player
  /** Points a side, 2 or more: a grid over the unit square, its edges included. */
  readonly points: number
  readonly turns: number
  readonly repetitions: number
  readonly seed: string
  readonly payoffs: Payoffs
}

export const FINGERPRINT_USUAL = {
  points: 11,
  turns: 200,
  repetitions: 50,
  seed: 'swim',
  payoffs: CLASSIC_PAYOFFS,
} as const

/** The mean score of the strategy against the probe with chances x and y. */
export interface FingerprintPoint {
  readonly x: number
  readonly y: number
  readonly score: number
}

/**
 * Ashlock's fingerprint: the expected score of a strategy against the Joss-Ann probes of another over the unit square.
 * Ashlock & Kim 2008, IEEE Trans. Evol. Comp. 12; Ashlock, Kim & Ashlock 2009. Worked out exactly where both are tables
 * of states, simulated where not. One row of the square (equal x) at a time, so that it can be shown as it grows.
 */
export function fingerprintRow(settings: FingerprintSettings, row: number): readonly FingerprintPoint[] {
  const last = settings.points - 1
  const x = row / last
  return Array.from({ length: settings.points }, (_, column) => {
    const y = column / last
    return { x, y, score: scoreAt(settings, x, y) }
  })
}

/** Are the points exact, or means of simulated games? */
export function isExact({ strategy, probe, payoffs }: FingerprintSettings): boolean {
  const [own, other] = [machineOf(strategy, payoffs), machineOf(probe, payoffs)]
  return own !== null && other !== null && own.states * other.states <= MOST_JOINT_STATES
}

export function fingerprint(settings: FingerprintSettings): readonly FingerprintPoint[] {
  return Array.from({ length: settings.points }, (_, row) => fingerprintRow(settings, row)).flat()
}

function scoreAt(settings: FingerprintSettings, x: number, y: number): number {
  const { strategy, probe, payoffs } = settings
  const at = probeAt(x, y)
  if (!isExact(settings)) return simulated(settings, x, y)
  const machine = machineOf(probe, payoffs) ?? bug('an exact fingerprint without a table')
  const own = machineOf(strategy, payoffs) ?? bug('an exact fingerprint without a table')
  const probed: Machine = at.isDual ? dualOf(machine) : machine
  return longRunScore(own, { machine: probed, probe: at }, payoffs)
}

function simulated(settings: FingerprintSettings, x: number, y: number): number {
  const { strategy, probe, turns, repetitions, seed, payoffs } = settings
  const counts = new Float64Array(4)
  const rule = probeRule(probe, probeAt(x, y))
  const name = `${strategy.text} ${probe.text} ${x} ${y}`
  const a = { player: strategy, machine: null, key: keyOf(seed, `fingerprint a ${name}`) }
  const b = { player: { ...probe, rule }, machine: null, key: keyOf(seed, `fingerprint b ${name}`) }
  for (let repetition = 0; repetition < repetitions; repetition++)
    playRules(a, b, { turns, payoffs, repetition, noise: 0, noiseKey: 0, flips: null, moves: null, counts })
  return scoreOf(counts, payoffs)[0] / (turns * repetitions)
}
