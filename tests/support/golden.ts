import type { RoundResult, State } from '../../src/engine/index.ts'
import { hashOf } from '../../src/lib/index.ts'
import { playOut } from '../../src/table/index.ts'
import { bot, seated, shipped } from './games.ts'

/** What a golden game is played from. Seats in seat order, strategies as they are written. */
export interface GoldenSetting {
  readonly scenario: string
  readonly seed: string
  readonly temperament: string
  readonly seats: readonly string[]
}

/** A golden game: its setting, a few numbers that people can read, and the hash of the final state. */
export interface GoldenGame extends GoldenSetting {
  readonly rounds: number
  readonly pooled: readonly number[]
  readonly scores: readonly number[]
  readonly reserves: readonly number[]
  readonly fourHour: readonly number[]
  readonly hash: string
}

const TFT = 'tit-for-tat'

/** The ten settings. */
export const GOLDEN: readonly GoldenSetting[] = [
  { scenario: 'classic', seed: 'one', temperament: 'quiet', seats: [TFT, 'alternator'] },
  { scenario: 'classic', seed: 'two', temperament: 'quiet', seats: ['win-stay-lose-shift', 'random'] },
  {
    scenario: 'share-the-pain',
    seed: 'one',
    temperament: 'quiet',
    seats: ['cooperator', TFT, 'grudger', 'defector'],
  },
  {
    scenario: 'share-the-pain',
    seed: 'two',
    temperament: 'candid',
    seats: ['random', 'random', TFT, 'tit-for-2-tats'],
  },
  {
    scenario: 'winter-beds',
    seed: 'all-pool',
    temperament: 'quiet',
    seats: ['cooperator', 'cooperator', 'cooperator', 'cooperator'],
  },
  {
    scenario: 'winter-beds',
    seed: 'all-hold',
    temperament: 'quiet',
    seats: ['defector', 'defector', 'defector', 'defector'],
  },
  {
    scenario: 'winter-beds',
    seed: 'demo',
    temperament: 'quiet',
    seats: [TFT, 'cooperator', 'grudger', 'defector'],
  },
  {
    scenario: 'winter-beds',
    seed: 'demo',
    temperament: 'candid',
    seats: [TFT, 'cooperator', 'grudger', 'defector'],
  },
  {
    scenario: 'winter-beds',
    seed: 'chance',
    temperament: 'candid',
    seats: ['random:p=0.7', 'random', 'win-stay-lose-shift', 'grudger:theta=0.5'],
  },
  {
    scenario: 'winter-beds',
    seed: 'late',
    temperament: 'candid',
    seats: ['suspicious-tit-for-tat', 'alternator', 'tit-for-2-tats', 'cooperator'],
  },
]

/** Plays a golden setting and gives what is to be kept of it. */
export function goldenGame(setting: GoldenSetting): GoldenGame {
  const scenario = shipped(setting.scenario)
  const sitters = seated(scenario, ...setting.seats.map((strategy) => bot(strategy, setting.temperament)))
  const { game } = playOut({ scenario, seed: setting.seed, sitters })
  return { ...setting, ...headlines(game.state, game.rulebook.seats) }
}

const rounded = (value: number): number => Math.round(value * 100) / 100

function headlines({ results, ...state }: State, seats: readonly (keyof RoundResult['scores'])[]) {
  const last = results.at(-1)
  const total = (of: (result: RoundResult) => number) => results.reduce((sum, result) => sum + of(result), 0)
  return {
    rounds: results.length,
    pooled: seats.map((seat) => total(({ choices }) => choices[seat].level)),
    scores: seats.map((seat) => rounded(total(({ scores }) => scores[seat]))),
    reserves: seats.map((seat) => last?.reserves[seat] ?? 0),
    fourHour: results.flatMap(({ outcomes }) => (outcomes ? [rounded(outcomes.fourHour)] : [])),
    hash: hashOf({ ...state, results }),
  }
}
