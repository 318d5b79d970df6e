import { SEATS, type Seat } from '../../engine/index.ts'
import { bug, keyOf } from '../../lib/index.ts'
import type { Player } from '../../strategies/index.ts'
import { type DuelGame, playDuel, type Side } from '../duel.ts'
import { machineOf } from '../machine.ts'
import { scoreOf } from '../outcomes.ts'
import { playTable } from '../round-table.ts'
import { lengthsFor } from './lengths.ts'
import { type LineUp, tablesOf } from './line-ups.ts'
import { type ScenarioTable, scenarioTable } from './scenario-table.ts'
import { payoffsIn, playersIn, type TournamentJob, type TournamentSettings } from './settings.ts'

/** What one item of work gave: whole numbers and scores, in the order that its reader knows. */
export type ItemResult = readonly number[]

/** The work of a tournament, cut into numbered items that can be done anywhere and in any order. */
export interface Work {
  readonly items: number
  readonly run: (item: number) => ItemResult
}

/** So many repetitions of one pair or table are one item: few enough that none takes long. */
const MOST_REPETITIONS = 500
const MOST_TURNS = 4_000_000

const blockOf = ({ turns }: Sized): number =>
  Math.max(1, Math.min(MOST_REPETITIONS, Math.floor(MOST_TURNS / (turns ?? 1))))

type Sized = Pick<TournamentSettings, 'turns' | 'repetitions'>

/** Seats of a table of n, as scenarios name them: two seats are acute and council. */
export const seatsOf = (n: number): readonly Seat[] =>
  n === 2 ? ['acute', 'council'] : n === 3 ? ['acute', 'ccg', 'council'] : SEATS

export function workOf(job: TournamentJob): Work {
  switch (job.settings.kind) {
    case 'pairs':
      return pairWork(job.settings)
    case 'table':
      return tableWork(job.settings)
    case 'scenario':
      return scenarioWork(job)
  }
}

/** Numbers of a pair's item. */
export const PAIR = { outcomes: 0, wins: 4, good: 6, squares: 8, games: 10, length: 11 } as const

/** Every pair once, everybody against itself too. */
export function pairsOf(strategies: number): readonly (readonly [number, number])[] {
  return Array.from({ length: strategies }, (_, a) =>
    Array.from({ length: strategies - a }, (_, b) => [a, a + b] as const),
  ).flat()
}

const blocksOf = (settings: Sized): number => Math.ceil(settings.repetitions / blockOf(settings))

/** Which table and which repetitions an item is about. */
export function partOf(item: number, settings: Sized): { table: number; from: number; to: number } {
  const blocks = blocksOf(settings)
  const from = (item % blocks) * blockOf(settings)
  return {
    table: Math.floor(item / blocks),
    from,
    to: Math.min(settings.repetitions, from + blockOf(settings)),
  }
}

/** The two sides of a pair: their draws hang on who plays whom, not on who else is there. */
export function sidesOf(
  [a, b]: readonly [Player, Player],
  settings: TournamentSettings,
): { readonly a: Side; readonly b: Side; readonly name: string } {
  const payoffs = payoffsIn(settings)
  const name = `${a.text} ${b.text}`
  const side = (player: Player, at: 'a' | 'b'): Side => ({
    player,
    machine: machineOf(player, payoffs),
    key: keyOf(settings.seed, `${at} ${name}`),
  })
  return { a: side(a, 'a'), b: side(b, 'b'), name }
}

function pairWork(settings: TournamentSettings): Work {
  const players = playersIn(settings)
  const pairs = pairsOf(players.length)
  const payoffs = payoffsIn(settings)
  const { noise, seed } = settings
  return {
    items: pairs.length * blocksOf(settings),
    run: (item) => {
      const { table, from, to } = partOf(item, settings)
      const [first, second] = pairs[table] ?? bug('no such pair')
      const { a, b, name } = sidesOf([at(players, first), at(players, second)], settings)
      const lengths = lengthsFor(settings, name)
      const result = new Float64Array(PAIR.length)
      const counts = new Float64Array(4)
      const noiseKey = keyOf(seed, `noise ${name}`)
      // Without chance every repetition is the first one again.
      const isSettled = noise === 0 && settings.endChance === 0 && !draws(a) && !draws(b)
      for (let repetition = from; repetition < to; repetition++) {
        if (!isSettled || repetition === from) {
          counts.fill(0)
          const game: DuelGame = {
            turns: lengths(repetition),
            payoffs,
            repetition,
            noise,
            noiseKey,
            flips: null,
            moves: null,
            counts,
          }
          playDuel(a, b, game)
        }
        addGame(result, counts, scoreOf(counts, payoffs))
      }
      return [...result]
    },
  }
}

const at = <T>(list: readonly T[], index: number): T => list[index] ?? bug('no such player')

const draws = ({ player }: Side): boolean => player.strategy.stochastic

function addGame(result: Float64Array, counts: Float64Array, [a, b]: readonly [number, number]): void {
  const add = (place: number, by: number): void => {
    result[place] = (result[place] ?? 0) + by
  }
  let turns = 0
  for (let outcome = 0; outcome < 4; outcome++) {
    const times = counts[outcome] ?? 0
    turns += times
    add(PAIR.outcomes + outcome, times)
  }
  if (a > b) add(PAIR.wins, 1)
  if (b > a) add(PAIR.wins + 1, 1)
  const [aAlone, bAlone] = [counts[1] ?? 0, counts[2] ?? 0]
  if (aAlone <= bAlone) add(PAIR.good, 1)
  if (bAlone <= aAlone) add(PAIR.good + 1, 1)
  add(PAIR.squares, (a / turns) * (a / turns))
  add(PAIR.squares + 1, (b / turns) * (b / turns))
  add(PAIR.games, 1)
}

function tableWork(settings: TournamentSettings): Work {
  const players = playersIn(settings)
  const { seats: n, seed, noise } = settings
  const tables = tablesOf(settings)
  const payoffs = payoffsIn(settings)
  return {
    items: tables.length * blocksOf(settings),
    run: (item) => {
      const { table, from, to } = partOf(item, settings)
      const sitting = (tables[table] ?? bug('no such table')).map((index) => at(players, index))
      const name = sitting.map(({ text }) => text).join(' ')
      const lengths = lengthsFor(settings, name)
      const counts = new Float64Array(1 << n)
      const isSettled =
        noise === 0 && settings.endChance === 0 && sitting.every((one) => !one.strategy.stochastic)
      for (let repetition = from; repetition < (isSettled ? from + 1 : to); repetition++) {
        const game = `${seed}-${repetition + 1}`
        const seated = sitting.map((player, i) => ({
          player,
          machine: machineOf(player, payoffs),
          key: keyOf(game, `bot:${seatsOf(n)[i]}`),
        }))
        const noiseKey = noise > 0 ? keyOf(game, `noise ${name}`) : 0
        playTable(seated, { turns: lengths(repetition), payoffs, noise, noiseKey, counts })
      }
      const times = isSettled ? to - from : 1
      return Array.from(counts, (count) => count * times)
    },
  }
}

/** So many games on one seed are one item, all tables of six strategies: they share what is the same for all. */
const GAMES_TOGETHER = 64

export const partsOf = (tables: number): number => Math.ceil(tables / GAMES_TOGETHER)

/** The games of an item: all on the seed of one repetition. */
export function gamesIn(
  item: number,
  tables: readonly LineUp[],
): { repetition: number; games: readonly LineUp[] } {
  const parts = partsOf(tables.length)
  const from = (item % parts) * GAMES_TOGETHER
  return { repetition: Math.floor(item / parts), games: tables.slice(from, from + GAMES_TOGETHER) }
}

function scenarioWork({ settings, scenario }: TournamentJob): Work {
  const players = playersIn(settings)
  const tables = tablesOf(settings)
  const played: ScenarioTable = scenarioTable(scenario ?? bug('a tournament of a scenario without one'))
  return {
    items: partsOf(tables.length) * settings.repetitions,
    run: (item) => {
      const { repetition, games } = gamesIn(item, tables)
      const seed = `${settings.seed}-${repetition + 1}`
      return played(
        seed,
        games.map((one) => one.map((index) => at(players, index))),
      )
    },
  }
}
