import type { Command } from 'commander'
import { type MessageKey, say } from '../i18n/index.ts'
import { benchCommand } from './bench.ts'
import type { Desk, ExitCode } from './desk.ts'
import { evolveCommand } from './evolve.ts'
import { fingerprintCommand } from './fingerprint.ts'
import { mergeCommand } from './merge.ts'
import { workerCommand } from './queue-worker.ts'
import { tournamentCommand } from './tournament.ts'

type Option = readonly [flags: string, about: MessageKey]

const JSON_FLAG: Option = ['--json', 'cli.option.json']
const SEED: Option = ['--seed <seed>', 'cli.option.match-seed']
const PAYOFFS: Option = ['--payoffs <R,S,T,P>', 'cli.option.payoffs']
const OUT: Option = ['--out <file>', 'cli.option.lab-out']
const WORKERS: Option = ['--workers <n>', 'cli.option.workers']
/** Files beside the result of a tournament. */
const BESIDE: readonly Option[] = [
  ['--interactions <file>', 'cli.option.interactions'],
  ['--chart <file>', 'cli.option.chart'],
]

/** What is played, and by how many threads: a tournament, whatever is made of it. */
const GAMES: readonly Option[] = [
  ['--scenario <scenario>', 'cli.option.tournament-scenario'],
  ['--seats <n>', 'cli.option.table-seats'],
  ['--repetitions <k>', 'cli.option.tournament-repetitions'],
  ['--turns <n>', 'cli.option.tournament-turns'],
  ['--ending <chance>', 'cli.option.ending'],
  PAYOFFS,
  ['--noise <chance>', 'cli.option.noise'],
  SEED,
  WORKERS,
]
const STRATEGIES: Option = ['--strategies <list...>', 'cli.option.strategies']

interface Named {
  /** As it is typed. */
  readonly name: string
  readonly about: MessageKey
  readonly options: readonly Option[]
  readonly examples: readonly string[]
}

function commandIn(program: Command, { name, about, options, examples }: Named): Command {
  const command = program.command(name).description(say(about))
  for (const [flags, meaning] of options) command.option(flags, say(meaning))
  return command.addHelpText(
    'after',
    `\n${say('cli.example')}\n${examples.map((line) => `  ${line}`).join('\n')}`,
  )
}

/** The commands of the lab: many games at once. */
export function addLab(program: Command, desk: Desk, done: (code: ExitCode) => void): void {
  commandIn(program, {
    name: 'tournament',
    about: 'cli.tournament.about',
    options: [
      STRATEGIES,
      ...GAMES,
      ['--shard <i/n>', 'cli.option.shard'],
      ['--redis <url>', 'cli.option.lab-redis'],
      ['--patience <seconds>', 'cli.option.patience'],
      OUT,
      ...BESIDE,
      JSON_FLAG,
    ],
    examples: [
      'swim tournament --strategies tit-for-tat,grudger,defector --repetitions 10 --noise 0.05',
      'swim tournament --strategies tit-for-tat,cooperator,defector,grudger --scenario winter-beds --workers 2',
      'swim tournament --strategies all --shard 1/4 --out 1.shard && swim merge *.shard',
    ],
  }).action(async (options) => done(await tournamentCommand(desk, options)))

  commandIn(program, {
    name: 'merge',
    about: 'cli.merge.about',
    options: [OUT, ...BESIDE, JSON_FLAG],
    examples: ['swim merge 1.shard 2.shard 3.shard 4.shard --json'],
  })
    .argument('<shards...>', say('cli.argument.shards'))
    .action((files, options) => done(mergeCommand(desk, files, options)))

  commandIn(program, {
    name: 'evolve',
    about: 'cli.evolve.about',
    options: [
      STRATEGIES,
      ['--dynamics <which>', 'cli.option.dynamics'],
      ['--generations <n>', 'cli.option.generations'],
      ['--mutation <chance>', 'cli.option.mutation'],
      ['--each <n>', 'cli.option.each'],
      ['--runs <n>', 'cli.option.runs'],
      ['--selection <w>', 'cli.option.selection'],
      ['--grid <size>', 'cli.option.grid'],
      ['--neighbourhood <which>', 'cli.option.neighbourhood'],
      ['--update <how>', 'cli.option.update'],
      ...GAMES,
      OUT,
      JSON_FLAG,
    ],
    examples: [
      'swim evolve --strategies tit-for-tat,defector,cooperator --generations 100',
      'swim evolve --strategies tit-for-tat,defector --dynamics moran --each 10 --runs 1000',
      'swim evolve --strategies cooperator,defector --dynamics spatial --grid 60x60',
      'swim evolve --strategies tit-for-tat,cooperator,defector --scenario winter-beds --workers 2',
    ],
  }).action(async (options) => done(await evolveCommand(desk, options)))

  commandIn(program, {
    name: 'fingerprint',
    about: 'cli.fingerprint.about',
    options: [
      ['--probe <strategy>', 'cli.option.probe'],
      ['--points <n>', 'cli.option.points'],
      ['--turns <n>', 'cli.option.probe-turns'],
      ['--repetitions <k>', 'cli.option.probe-repetitions'],
      PAYOFFS,
      SEED,
      OUT,
      ['--csv <file>', 'cli.option.fingerprint-csv'],
      ['--chart <file>', 'cli.option.fingerprint-chart'],
      WORKERS,
      JSON_FLAG,
    ],
    examples: [
      'swim fingerprint win-stay-lose-shift',
      'swim fingerprint gradual --points 21 --workers 2 --chart gradual.svg',
    ],
  })
    .argument('<strategy>', say('cli.argument.strategy'))
    .action(async (strategy, options) => done(await fingerprintCommand(desk, strategy, options)))

  commandIn(program, {
    name: 'worker',
    about: 'cli.worker.about',
    options: [['--redis <url>', 'cli.option.worker-redis']],
    examples: ['swim worker --redis redis://lab.example:6379'],
  }).action(async (options) => done(await workerCommand(desk, options)))

  commandIn(program, {
    name: 'bench',
    about: 'cli.bench.about',
    options: [JSON_FLAG],
    examples: ['swim bench --json'],
  }).action(async (options) => done(await benchCommand(desk, options)))
}
