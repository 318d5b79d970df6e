import type { Command } from 'commander'
import { say } from '../i18n/index.ts'
import { benchCommand } from './bench.ts'
import type { Desk, ExitCode } from './desk.ts'
import { evolveCommand } from './evolve.ts'
import { fingerprintCommand } from './fingerprint.ts'
import { mergeCommand } from './merge.ts'
import { workerCommand } from './queue-worker.ts'
import { tournamentCommand } from './tournament.ts'

type Done = (code: ExitCode) => void

const JSON_FLAG = ['--json', say('cli.option.json')] as const

const example = (...lines: readonly string[]): string =>
  `\n${say('cli.example')}\n${lines.map((line) => `  ${line}`).join('\n')}`

/** The commands of the lab: many games at once. */
export function addLab(program: Command, desk: Desk, done: Done): void {
  addTournament(program, desk, done)
  addMerge(program, desk, done)
  addEvolve(program, desk, done)
  addFingerprint(program, desk, done)
  addWorker(program, desk, done)
  program
    .command('bench')
    .description(say('cli.bench.about'))
    .option(...JSON_FLAG)
    .addHelpText('after', example('swim bench --json'))
    .action(async (options) => done(await benchCommand(desk, options)))
}

function addTournament(program: Command, desk: Desk, done: Done): void {
  program
    .command('tournament')
    .description(say('cli.tournament.about'))
    .option('--strategies <list...>', say('cli.option.strategies'))
    .option('--scenario <scenario>', say('cli.option.tournament-scenario'))
    .option('--seats <n>', say('cli.option.table-seats'))
    .option('--repetitions <k>', say('cli.option.tournament-repetitions'))
    .option('--turns <n>', say('cli.option.tournament-turns'))
    .option('--ending <chance>', say('cli.option.ending'))
    .option('--payoffs <R,S,T,P>', say('cli.option.payoffs'))
    .option('--noise <chance>', say('cli.option.noise'))
    .option('--seed <seed>', say('cli.option.match-seed'))
    .option('--workers <n>', say('cli.option.workers'))
    .option('--shard <i/n>', say('cli.option.shard'))
    .option('--redis <url>', say('cli.option.lab-redis'))
    .option('--patience <seconds>', say('cli.option.patience'))
    .option('--out <file>', say('cli.option.lab-out'))
    .option('--interactions <file>', say('cli.option.interactions'))
    .option('--chart <file>', say('cli.option.chart'))
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      example(
        'swim tournament --strategies tit-for-tat,grudger,defector --repetitions 10 --noise 0.05',
        'swim tournament --strategies tit-for-tat,cooperator,defector,grudger --scenario winter-beds --workers 2',
        'swim tournament --strategies all --shard 1/4 --out 1.shard && swim merge *.shard',
      ),
    )
    .action(async (options) => done(await tournamentCommand(desk, options)))
}

function addMerge(program: Command, desk: Desk, done: Done): void {
  program
    .command('merge')
    .description(say('cli.merge.about'))
    .argument('<shards...>', say('cli.argument.shards'))
    .option('--out <file>', say('cli.option.lab-out'))
    .option('--interactions <file>', say('cli.option.interactions'))
    .option('--chart <file>', say('cli.option.chart'))
    .option(...JSON_FLAG)
    .addHelpText('after', example('swim merge 1.shard 2.shard 3.shard 4.shard --json'))
    .action((files, options) => done(mergeCommand(desk, files, options)))
}

function addWorker(program: Command, desk: Desk, done: Done): void {
  program
    .command('worker')
    .description(say('cli.worker.about'))
    .option('--redis <url>', say('cli.option.worker-redis'))
    .addHelpText('after', example('swim worker --redis redis://lab.example:6379'))
    .action(async (options) => done(await workerCommand(desk, options)))
}

function addEvolve(program: Command, desk: Desk, done: Done): void {
  program
    .command('evolve')
    .description(say('cli.evolve.about'))
    .option('--strategies <list...>', say('cli.option.strategies'))
    .option('--dynamics <which>', say('cli.option.dynamics'))
    .option('--generations <n>', say('cli.option.generations'))
    .option('--mutation <chance>', say('cli.option.mutation'))
    .option('--each <n>', say('cli.option.each'))
    .option('--runs <n>', say('cli.option.runs'))
    .option('--selection <w>', say('cli.option.selection'))
    .option('--grid <size>', say('cli.option.grid'))
    .option('--neighbourhood <which>', say('cli.option.neighbourhood'))
    .option('--update <how>', say('cli.option.update'))
    .option('--repetitions <k>', say('cli.option.tournament-repetitions'))
    .option('--turns <n>', say('cli.option.tournament-turns'))
    .option('--ending <chance>', say('cli.option.ending'))
    .option('--payoffs <R,S,T,P>', say('cli.option.payoffs'))
    .option('--noise <chance>', say('cli.option.noise'))
    .option('--seed <seed>', say('cli.option.match-seed'))
    .option('--workers <n>', say('cli.option.workers'))
    .option('--out <file>', say('cli.option.lab-out'))
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      example(
        'swim evolve --strategies tit-for-tat,defector,cooperator --generations 100',
        'swim evolve --strategies tit-for-tat,defector --dynamics moran --each 10 --runs 1000',
        'swim evolve --strategies cooperator,defector --dynamics spatial --grid 60x60',
      ),
    )
    .action(async (options) => done(await evolveCommand(desk, options)))
}

function addFingerprint(program: Command, desk: Desk, done: Done): void {
  program
    .command('fingerprint')
    .description(say('cli.fingerprint.about'))
    .argument('<strategy>', say('cli.argument.strategy'))
    .option('--probe <strategy>', say('cli.option.probe'))
    .option('--points <n>', say('cli.option.points'))
    .option('--turns <n>', say('cli.option.probe-turns'))
    .option('--repetitions <k>', say('cli.option.probe-repetitions'))
    .option('--seed <seed>', say('cli.option.match-seed'))
    .option('--out <file>', say('cli.option.lab-out'))
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      example('swim fingerprint win-stay-lose-shift', 'swim fingerprint gradual --points 21 --json'),
    )
    .action((strategy, options) => done(fingerprintCommand(desk, strategy, options)))
}
