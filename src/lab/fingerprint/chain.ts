import type { Payoffs } from '../../strategies/index.ts'
import type { Machine } from '../machine.ts'
import { scoreOf } from '../outcomes.ts'
import { twelvePlaces } from '../twelve-places.ts'
import type { Probe } from './probe.ts'

const DRAWS = 4294967296
const STEPS = 40_000
const STILL = 1e-13

/** More joint states than this are simulated instead. */
export const MOST_JOINT_STATES = 4000

const poolChance = ({ answer, bound }: Machine, state: number): number => {
  const said = answer[state]
  return said === 2 ? (bound[state] ?? 0) / DRAWS : said === 0 ? 1 : 0
}

/**
 * The mean score a turn, in the long run, of a table against a probe's table: the two together are a Markov chain, and
 * this is its mean over the resting distribution that it comes to from the start. The chain is taken lazily (half a step
 * at a time), which rests at the same place and cannot swing.
 */
export function longRunScore(
  player: Machine,
  { machine: probed, probe }: { readonly machine: Machine; readonly probe: Probe },
  payoffs: Payoffs,
): number {
  const joint = player.states * probed.states
  let now = new Float64Array(joint)
  now[0] = 1
  const [rewards, links] = linksOf(player, { machine: probed, probe }, payoffs)
  for (let step = 0; step < STEPS; step++) {
    const next = new Float64Array(joint)
    for (let state = 0; state < joint; state++) {
      const share = now[state] ?? 0
      if (share === 0) continue
      next[state] = (next[state] ?? 0) + share / 2
      for (const [to, chance] of links[state] ?? []) next[to] = (next[to] ?? 0) + (share * chance) / 2
    }
    let change = 0
    for (let state = 0; state < joint; state++)
      change = Math.max(change, Math.abs((next[state] ?? 0) - (now[state] ?? 0)))
    now = next
    if (change < STILL) break
  }
  return twelvePlaces(now.reduce((sum, share, state) => sum + share * (rewards[state] ?? 0), 0))
}

type Links = readonly (readonly (readonly [to: number, chance: number])[])[]

/** The mean score of the player in each joint state, and where the state leads with what chance. */
function linksOf(
  player: Machine,
  { machine: probed, probe }: { readonly machine: Machine; readonly probe: Probe },
  payoffs: Payoffs,
): readonly [rewards: readonly number[], links: Links] {
  const rewards: number[] = []
  const links: (readonly [number, number])[][] = []
  for (let state = 0; state < player.states * probed.states; state++) {
    const own = Math.floor(state / probed.states)
    const other = state % probed.states
    const p = poolChance(player, own)
    const q = probe.x + (1 - probe.x - probe.y) * poolChance(probed, other)
    const found: (readonly [number, number])[] = []
    let reward = 0
    for (const outcome of [0, 1, 2, 3]) {
      const [mine, theirs] = [outcome & 1, outcome >> 1]
      const chance = (mine === 0 ? p : 1 - p) * (theirs === 0 ? q : 1 - q)
      if (chance <= 0) continue
      const counts = [0, 0, 0, 0]
      counts[outcome] = 1
      reward += chance * scoreOf(counts, payoffs)[0]
      const to =
        (player.next[(own << 2) | outcome] ?? 0) * probed.states +
        (probed.next[(other << 2) | theirs | (mine << 1)] ?? 0)
      found.push([to, chance])
    }
    rewards.push(reward)
    links.push(found)
  }
  return [rewards, links]
}
