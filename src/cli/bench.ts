import { bySeat, type Level, playRound, type Scenario, startGame } from '../engine/index.ts'
import { isMessageKey, say } from '../i18n/index.ts'
import {
  itemsOf,
  machineOf,
  playDuel,
  playTable,
  runItems,
  type Side,
  type TournamentJob,
  tournamentJob,
  workOf,
} from '../lab/index.ts'
import { bug, keyOf } from '../lib/index.ts'
import { CLASSIC_PAYOFFS, type Player, parseStrategy, RULES } from '../strategies/index.ts'
import { columns } from './columns.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { runnersFor } from './lab-runners.ts'
import { loadScenario } from './scenarios.ts'

export interface BenchOptions {
  readonly json?: boolean
}

interface Measured {
  readonly name: string
  readonly value: number
  readonly unit: string
}

/** Measures what the lab is fast at, on this machine as it is now: the best of several short runs each. */
export async function benchCommand(desk: Desk, options: BenchOptions): Promise<ExitCode> {
  const scenario = loadScenario('winter-beds')
  const classic = loadScenario('classic')
  if (!scenario.ok || !classic.ok) return badUse(desk, scenario.ok ? [] : scenario.error)
  const parts: readonly (() => Promise<readonly Measured[]>)[] = [
    async () => [turns('two-seats', twoSeats(withTables())), turns('two-seats-all', twoSeats(EVERYBODY))],
    async () => [turns('four-seats', fourSeats(withTables())), turns('four-seats-all', fourSeats(EVERYBODY))],
    async () => [rate('games', alone(scenario.value), 'games/s')],
    async () => tournamentGames(scenario.value),
    async () => [await memory(classic.value)],
  ]
  const results: Measured[] = []
  for (const [index, part] of parts.entries()) {
    desk.progress(index, parts.length)
    results.push(...(await part()))
  }
  desk.progress(1, 1)
  if (options.json) outJson(desk, { results })
  else
    desk.out(
      columns(
        results.map(({ name, value, unit }) => [
          wordsFor(name),
          value.toLocaleString('en-GB', { maximumFractionDigits: 2 }),
          unit,
        ]),
      ),
    )
  return 0
}

const wordsFor = (name: string): string => {
  const key = `cli.bench.${name}`
  return isMessageKey(key) ? say(key) : name
}

const WARM_RUNS = 5
const RUNS = 5
const RUN_MS = 250

/** Milliseconds that this program has had of a core: other programs on a busy machine do not count. */
function coreTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The most that a run of a quarter of a second of one core did in a second of it, once the engine has compiled what it can. */
function best(work: (round: number) => number): number {
  let most = 0
  for (let run = 0; run < WARM_RUNS + RUNS; run++) {
    const start = coreTime()
    let done = 0
    for (let round = 0; coreTime() - start < RUN_MS; round++) done += work(run * 1000 + round)
    const perSecond = (1000 * done) / (coreTime() - start)
    if (run >= WARM_RUNS) most = Math.max(most, perSecond)
  }
  return most
}

const rate = (name: string, work: (round: number) => number, unit: string): Measured => ({
  name,
  value: Math.round(best(work)),
  unit,
})
const turns = (name: string, work: (round: number) => number): Measured => rate(name, work, 'turns/s')

const player = (id: string): Player => {
  const parsed = parseStrategy(id)
  return parsed.ok ? parsed.value : bug(`no strategy ${id}`)
}

const EVERYBODY: readonly string[] = RULES.map(({ id }) => id)
/** Made when asked for: writing all tables takes a third of a second. */
const withTables = (): readonly string[] => EVERYBODY.filter((id) => machineOf(player(id)) !== null)
const TURNS = 200
const GAMES = 100

const sideOf = (id: string): Side => ({
  player: player(id),
  machine: machineOf(player(id)),
  key: keyOf('bench', id),
})

/** Games of 200 turns between pairs, each pair in its turn. */
function twoSeats(ids: readonly string[]): (round: number) => number {
  const sides = ids.map(sideOf)
  const counts = new Float64Array(4)
  const game = {
    turns: TURNS,
    payoffs: CLASSIC_PAYOFFS,
    noise: 0,
    noiseKey: 0,
    flips: null,
    moves: null,
    counts,
  }
  return (round) => {
    for (let index = 0; index < GAMES; index++) {
      const pair = round * GAMES + index
      const [a, b] = [sides[pair % sides.length], sides[Math.floor(pair / sides.length) % sides.length]]
      if (a && b) playDuel(a, b, { ...game, repetition: pair })
    }
    return GAMES * TURNS
  }
}

/** Games of 200 turns at tables of four, each strategy in its turn. */
function fourSeats(ids: readonly string[]): (round: number) => number {
  const sides = ids.map(sideOf)
  const counts = new Float64Array(16)
  return (round) => {
    for (let index = 0; index < GAMES; index++) {
      const table = round * GAMES + index
      const seats = [1, 7, 13, 29].map(
        (step, seat) => sides[(table * step + seat) % sides.length] ?? bug('no side'),
      )
      playTable(seats, { turns: TURNS, payoffs: CLASSIC_PAYOFFS, noise: 0, noiseKey: 0, counts })
    }
    return GAMES * TURNS
  }
}

/** Whole games of a scenario one by one, nothing shared: rules, patients and money, tit for tat on the next seat. */
function alone(scenario: Scenario): (round: number) => number {
  const seats = scenario.seats.map(({ id }) => id)
  const sitters = bySeat(
    seats,
    () => ({ kind: 'bot', strategy: 'tit-for-tat', temperament: 'quiet' }) as const,
  )
  return (round) => {
    let game = startGame({ scenario, seed: `bench ${round}`, sitters })
    while (game.state.phase !== 'over') {
      const last = game.state.results.at(-1)?.choices
      const levels = bySeat(seats, (seat): Level => {
        const next = seats[(seats.indexOf(seat) + 1) % seats.length]
        return last && next ? last[next].level : seats.indexOf(seat) % 2 === 0 ? 1 : 0
      })
      game = playRound(game, levels)
    }
    return 1
  }
}

/** A tournament of whole games, with one worker and with two. */
async function tournamentGames(scenario: Scenario): Promise<readonly Measured[]> {
  const job = tournamentJob({
    strategies: ['tit-for-tat', 'random', 'grudger', 'win-stay-lose-shift', 'defector', 'tit-for-2-tats'],
    scenario,
    repetitions: 72,
    seed: 'bench',
  })
  if (!job.ok) return bug('the tournament of the bench is in order')
  // In turns, the best of each: both meet the same other work of the machine.
  let [one, two] = [0, 0]
  for (let turn = 0; turn < 2; turn++) {
    one = Math.max(one, await gamesASecond(job.value, 1))
    two = Math.max(two, await gamesASecond(job.value, 2))
  }
  return [
    { name: 'tournament-games', value: Math.round(one), unit: 'games/s' },
    { name: 'tournament-games-two', value: Math.round(two), unit: 'games/s' },
    { name: 'two-workers', value: Math.round((100 * two) / one) / 100, unit: 'times one' },
  ]
}

async function gamesASecond(job: TournamentJob, workers: number): Promise<number> {
  const { items } = workOf(job)
  const runners = runnersFor(job, workers)
  const [warm, ...wanted] = itemsOf(items, { index: 1, of: 1 })
  const run = (some: readonly number[]) =>
    runItems({ wanted: some, known: new Map(), runners, isStopped: () => false })
  // Threads start and engines warm up before the clock does.
  const first = Array.from({ length: 8 * workers }, (_, at) => (warm ?? 0) + at)
  await run(first)
  const rest = wanted.filter((item) => !first.includes(item))
  const start = performance.now()
  await run(rest)
  const seconds = (performance.now() - start) / 1000
  await Promise.all(runners.map((runner) => runner.close()))
  const games = (rest.length / items) * job.settings.repetitions * 60
  return games / seconds
}

/** What a long tournament leaves behind in memory, in MB. */
async function memory(scenario: Scenario): Promise<Measured> {
  const job = tournamentJob({
    strategies: withTables().slice(0, 30),
    scenario,
    repetitions: 400,
    noise: 0.01,
  })
  if (!job.ok) return bug('the tournament of the bench is in order')
  const work = workOf(job.value)
  const run = () => {
    for (let item = 0; item < work.items; item++) work.run(item)
  }
  run()
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  run()
  globalThis.gc?.()
  const grown = (process.memoryUsage().heapUsed - before) / 2 ** 20
  return { name: 'memory', value: Math.round(Math.max(0, grown) * 10) / 10, unit: 'MB' }
}
