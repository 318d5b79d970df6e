import '../i18n/words/whole.ts'
import { Command, CommanderError } from 'commander'
import { RULES_VERSION } from '../engine/index.ts'
import { say } from '../i18n/index.ts'
import { debriefCommand } from './debrief.ts'
import type { Desk, ExitCode } from './desk.ts'
import { exportCommand } from './export.ts'
import { flowCommand } from './flow.ts'
import { addLab } from './lab-program.ts'
import { lintCommand } from './lint.ts'
import { matchCommand } from './match.ts'
import { playCommand } from './play.ts'
import { branchCommand } from './replay-branch.ts'
import { showCommand } from './replay-show.ts'
import { verifyCommand } from './replay-verify.ts'
import { serveCommand } from './serve.ts'

/** Runs `swim` with its arguments and tells how it went. */
export async function runSwim(desk: Desk, args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0
  const done = (answer: ExitCode): void => {
    code = answer
  }
  const program = swim(desk, done)
  if (args.length === 0) {
    program.outputHelp()
    return 0
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 2
    throw problem
  }
}

type Done = (code: ExitCode) => void

const JSON_FLAG = ['--json', say('cli.option.json')] as const

function swim(desk: Desk, done: Done): Command {
  const program = new Command('swim')
  // Set before any subcommand is made: each inherits both.
  program.exitOverride().configureOutput({ writeOut: desk.out, writeErr: (text) => desk.say(text.trimEnd()) })
  program
    .description(say('cli.about'))
    .version(say('cli.version', { rules: RULES_VERSION }), '-V, --version', say('cli.option.version'))
  program.helpOption('-h, --help', say('cli.option.help')).helpCommand(false)
  program.addHelpText(
    'after',
    example(
      'swim play winter-beds --seats acute=tit-for-tat,ccg=cooperator,council=grudger,community=defector --seed demo',
    ),
  )
  addPlay(program, desk, done)
  addReplay(program, desk, done)
  addDebrief(program, desk, done)
  addExport(program, desk, done)
  addLint(program, desk, done)
  addMatch(program, desk, done)
  addLab(program, desk, done)
  addFlow(program, desk, done)
  addServe(program, desk, done)
  return program
}

const example = (...lines: readonly string[]): string =>
  `\n${say('cli.example')}\n${lines.map((line) => `  ${line}`).join('\n')}`

function addPlay(program: Command, desk: Desk, done: Done): void {
  program
    .command('play')
    .description(say('cli.play.about'))
    .argument('<scenario>', say('cli.argument.scenario'))
    .option('--seats <list>', say('cli.option.seats'), '')
    .option('--seed <seed>', say('cli.option.seed'), 'swim')
    .option('--temperament <id>', say('cli.option.temperament'), 'quiet')
    .option('--labels <words>', say('cli.option.labels'))
    .option('--out <file>', say('cli.option.out'))
    .option('--anyway', say('cli.option.anyway'))
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      example(
        'swim play winter-beds --seats acute=tit-for-tat,ccg=grudger:theta=0.5 --seed demo --out a.swim.jsonl',
      ),
    )
    .action((scenario, options) => done(playCommand(desk, scenario, options)))
}

function addReplay(program: Command, desk: Desk, done: Done): void {
  const replay = program.command('replay').description(say('cli.replay.about'))
  replay.addHelpText('after', example('swim replay verify a.swim.jsonl', 'swim replay show a.swim.jsonl'))
  replay
    .command('verify')
    .description(say('cli.verify.about'))
    .argument('<files...>', say('cli.argument.logs'))
    .option(...JSON_FLAG)
    .addHelpText('after', example('swim replay verify *.swim.jsonl --json'))
    .action((files, options) => done(verifyCommand(desk, files, options)))
  replay
    .command('show')
    .description(say('cli.show.about'))
    .argument('<file>', say('cli.argument.log'))
    .option(...JSON_FLAG)
    .addHelpText('after', example('swim replay show a.swim.jsonl'))
    .action((file, options) => done(showCommand(desk, file, options)))
  replay
    .command('branch')
    .description(say('cli.branch.about'))
    .argument('<file>', say('cli.argument.log'))
    .option('--round <n>', say('cli.option.round'))
    .option('--seat <seat>', say('cli.option.seat'))
    .option('--choose <choice>', say('cli.option.choose'))
    .option('--others <how>', say('cli.option.others'), 'recorded')
    .option('--strategy <strategy>', say('cli.option.strategy'))
    .option('--out <file>', say('cli.option.out'))
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      example('swim replay branch a.swim.jsonl --round 3 --seat council --choose pool --others strategies'),
    )
    .action((file, options) => done(branchCommand(desk, file, options)))
}

function addDebrief(program: Command, desk: Desk, done: Done): void {
  program
    .command('debrief')
    .description(say('cli.debrief.about'))
    .argument('<files...>', say('cli.argument.logs'))
    .option('--html <file>', say('cli.option.html'))
    .option('--band <seeds>', say('cli.option.band'))
    .option('--notes', say('cli.option.notes'))
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      example('swim debrief a.swim.jsonl --html debrief.html', 'swim debrief *.swim.jsonl --json'),
    )
    .action((files, options) => done(debriefCommand(desk, files, options)))
}

function addExport(program: Command, desk: Desk, done: Done): void {
  program
    .command('export')
    .description(say('cli.export.about'))
    .argument('<file>', say('cli.argument.log'))
    .option('--as <form>', say('cli.option.as'))
    .option('--out <folder>', say('cli.option.dir'))
    .option('--notes', say('cli.option.notes'))
    .option(...JSON_FLAG)
    .addHelpText('after', example('swim export a.swim.jsonl --as csv --out exports'))
    .action((file, options) => done(exportCommand(desk, file, options)))
}

function addLint(program: Command, desk: Desk, done: Done): void {
  program
    .command('lint')
    .description(say('lint.about'))
    .argument('<scenarios...>', say('cli.argument.scenarios'))
    .option('--seeds <n>', say('lint.option.seeds'))
    .option('--fresh', say('lint.option.fresh'))
    .option('--write', say('lint.option.write'))
    .option('--suggest', say('lint.option.suggest'))
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      example(
        'swim lint winter-beds',
        'swim lint my-place.json --seeds 60',
        'swim lint my-place.json --write',
      ),
    )
    .action(async (scenarios, options) => done(await lintCommand(desk, scenarios, options)))
}

function addMatch(program: Command, desk: Desk, done: Done): void {
  program
    .command('match')
    .description(say('cli.match.about'))
    .argument('[strategies...]', say('cli.argument.strategies'))
    .option('--turns <n>', say('cli.option.turns'))
    .option('--payoffs <R,S,T,P>', say('cli.option.payoffs'))
    .option('--noise <chance>', say('cli.option.noise'))
    .option('--repetitions <k>', say('cli.option.repetitions'))
    .option('--seed <seed>', say('cli.option.match-seed'))
    .option('--batch <file>', say('cli.option.batch'))
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      example('swim match tit-for-tat script:CDDC --turns 10 --json', 'swim match --batch matches.jsonl'),
    )
    .action(async (names, options) => done(await matchCommand(desk, names, options)))
}

function addFlow(program: Command, desk: Desk, done: Done): void {
  const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value]
  program
    .command('flow')
    .description(say('cli.flow.about'))
    .option('--set <key=value>', say('cli.option.set'), collect, [])
    .option('--seeds <n>', say('cli.option.seeds'), '40')
    .option('--years <n>', say('cli.option.years'), '2')
    .option(...JSON_FLAG)
    .addHelpText('after', example('swim flow --set p1_slots=211 --seeds 40 --years 2 --json'))
    .action((options) => done(flowCommand(desk, options)))
}

function addServe(program: Command, desk: Desk, done: Done): void {
  program
    .command('serve')
    .description(say('cli.serve.about'))
    .option('--port <port>', say('cli.option.port'))
    .option('--host <host>', say('cli.option.host'), '127.0.0.1')
    .option('--data <folder>', say('cli.option.data'))
    .option('--database <url>', say('cli.option.database'))
    .option('--redis <url>', say('cli.option.redis'))
    .option('--quiet', say('cli.option.quiet'))
    .addHelpText(
      'after',
      example(
        'swim serve --host 0.0.0.0 --data ~/workshops',
        'swim serve --port 8080 --database postgres://…',
      ),
    )
    .action(async (options) => done(await serveCommand(desk, options)))
}
