/** English (UK): the command `swim`. ICU. */
export const cli = {
  'cli.about': 'Swim Together on the command line: plays games, checks logs, runs the patient flow alone.',
  'cli.version': 'Swim Together, rules {rules}',
  'cli.example': 'Example:',

  'cli.option.help': 'say what this does',
  'cli.option.version': 'say which rules this plays',
  'cli.option.json': 'print one JSON document on standard output and nothing else there',
  'cli.option.seats': 'who plays: seat=strategy, divided by commas',
  'cli.option.seed': 'the same seed gives the same game',
  'cli.option.temperament': 'how the bots behave around their choices: quiet or candid',
  'cli.option.labels': 'words of the day: then or today',
  'cli.labels-unheard': 'Words of the day are one of: {known}. “{written}” is none of them.',
  'cli.option.out': 'write the log to this file',
  'cli.option.anyway': 'play a scenario that is known to be no dilemma; the log says so',
  'cli.play.no-dilemma':
    '{scenario} is no dilemma, so it is not played. See why with: swim lint {scenario}. To play it all the same, add --anyway; the log will say so.',
  'cli.play.unproven':
    '{scenario} has no certificate yet: whether it is a dilemma is unproven. Prove it with: swim lint {scenario} --write',
  'cli.option.turns': 'number of turns',
  'cli.option.payoffs': 'four numbers (default: 3,0,5,1)',
  'cli.option.noise': 'chance that a move comes out as its opposite, 0 to 1',
  'cli.option.repetitions': 'number of games',
  'cli.option.match-seed': 'the same seed gives the same match',
  'cli.option.batch': 'a file of matches, one JSON object a line; - reads standard input',
  'cli.option.set': 'a parameter of the flow; may be repeated',
  'cli.option.seeds': 'number of runs, on the seeds 1 to n',
  'cli.option.years': 'years of each run, after a year of warm-up',
  'cli.option.port': 'port to listen on (default: the first free one from 4173 on)',
  'cli.option.host': 'address to listen on; 0.0.0.0 lets the whole network in',
  'cli.option.data': 'folder in which workshops are kept (default: swim-data, here)',
  'cli.option.database': 'keep workshops in this PostgreSQL instead (or SWIM_DATABASE)',
  'cli.option.redis': 'let several servers on one database tell each other by this Redis (or SWIM_REDIS)',
  'cli.option.quiet': 'print the address and what goes wrong, nothing else',

  'cli.argument.scenario': 'id of a scenario that comes with the game, or a scenario file',
  'cli.argument.scenarios': 'ids of scenarios, or scenario files',
  'cli.argument.log': 'a log, *.swim.jsonl',
  'cli.argument.logs': 'logs, *.swim.jsonl',
  'cli.argument.strategies': 'the two strategies',

  'cli.play.about': 'plays one game of bots and writes its log',
  'cli.replay.about': 'checks and shows the logs of games',
  'cli.verify.about': 'plays logs again and says whether every round comes out the same',
  'cli.show.about': 'shows the course of a game from its log',
  'cli.match.about': 'plays the classic game of two seats between two strategies',
  'cli.flow.about': 'runs the patient flow alone and gives means and the spread between runs',
  'cli.serve.about': 'serves the game and its workshops, and prints the address',

  'cli.file-is-folder': '{file} is a folder; a file is needed.',
  'cli.file-unreadable':
    '{file} cannot be read: {why, select, missing {there is no such file} forbidden {this account may not read it} other {the system refused}}.',
  'cli.file-unwritable':
    '{file} cannot be written: {why, select, missing {its folder does not exist} forbidden {this account may not write there} full {the disk is full} other {the system refused}}.',
  'cli.file-too-big': '{file} is larger than {most} MB, the most that is read.',
  'cli.file-not-text': '{file} is not UTF-8 text.',
  'cli.not-whole': '{name} is a whole number from {least, number} to {most, number}, and not “{written}”.',

  'cli.scenario-unknown':
    'There is no scenario called “{written}”. Did you mean {nearest}? There are: {known}. A scenario of your own is named by its file, as in ./my-place.json.',
  'cli.scenario-unheard':
    'There is no scenario called “{written}”. There are: {known}. A scenario of your own is named by its file, as in ./my-place.json.',
  'cli.scenario-broken': '{file} has {count, plural, one {one mistake} other {# mistakes}}:',
  'cli.seat-unknown':
    'There is no seat “{written}” at this table. Did you mean {nearest}? The seats are: {seats}.',
  'cli.seat-unheard': 'There is no seat “{written}” at this table. The seats are: {seats}.',
  'cli.seat-twice': 'The seat {seat} is named twice.',
  'cli.seat-without-strategy': 'Write seats as seat=strategy, as in acute=tit-for-tat, and not “{written}”.',
  'cli.seats-stand-by': 'Nobody was named for {seats}: {strategy} plays there.',
  'cli.seed-empty': 'A seed is a word or a number, from 1 to 200 letters long.',
  'cli.log-written': 'The log is in {file}.',

  'cli.account.head': '{scenario} · seed {seed} · rules {rules}',
  'cli.account.seat': '{id}: {name}',
  'cli.account.round': 'round',
  'cli.account.total': 'total',
  'cli.account.reserves': 'reserves',
  'cli.account.pool': 'pool',
  'cli.account.hold': 'hold',
  'cli.account.not-chosen': '* not chosen: forced, or what the rules put where nothing was chosen',
  'cli.account.four-hour': 'four-hour',
  'cli.account.delayed': 'delayed bed-days',
  'cli.account.cancelled': 'cancelled',
  'cli.account.exits': 'left without right care',
  'cli.account.hash': 'state {hash}',

  'cli.verify.bundle-broken': '{file}: it begins as a file of all logs of a workshop, and is not whole.',
  'cli.verify.line':
    '{file}: {reason} ({rounds, plural, =0 {no finished round} one {# finished round} other {# finished rounds}})',

  'cli.flow.key-unknown': 'The flow has no parameter “{written}”. Did you mean {nearest}?',
  'cli.flow.key-unheard':
    'The flow has no parameter “{written}”, and none with a name like it. Parameters are those of a scenario’s flow, as p1_slots.',
  'cli.flow.key-twice': 'The parameter {key} is set twice.',
  'cli.flow.no-number': 'The parameter {key} needs a number, as in {key}=10, and not “{written}”.',
  'cli.flow.mean': 'mean',
  'cli.flow.spread': 'spread',
  'cli.flow.occ': 'occupancy, % of beds',
  'cli.flow.dtoc': 'people delayed',
  'cli.flow.dtoc_pct': 'people delayed, % of 562 beds',
  'cli.flow.p4h': 'four-hour performance, %',
  'cli.flow.cancel': 'cancelled operations a day',

  'cli.match.two-names': 'A match needs two strategies, as in: swim match tit-for-tat grudger --turns 10',
  'cli.match.batch-alone':
    'With --batch the strategies stand in the file, so none is named on the command line.',
  'cli.match.score': '{a} {scoreA, number} · {b} {scoreB, number}',

  'cli.lint.issues': '{id}: {count, plural, one {one issue} other {# issues}}',

  'cli.serve.not-built': 'The site is not built yet. Run: npm run build',
  'cli.serve.address': 'Swim Together is at {address} (stop it with Ctrl+C)',
  'cli.serve.not-here': 'There is nothing at this address.',
  'cli.serve.kept': 'Workshops are kept in {folder}',
  'cli.serve.kept-database': 'Workshops are kept in the database.',
  'cli.serve.room': 'For the room: {address}',
  'cli.serve.other-address': 'Or, if the room is on another network: {address}',
  'cli.serve.only-here': 'Only this computer can reach it. To let the room in, add: --host 0.0.0.0',
  'cli.serve.no-network':
    'This computer is in no network, so phones cannot reach it yet. Join one and start again.',
  'cli.serve.stopping': 'Stopping: what is under way is kept first.',
  'cli.serve.no-workshops': 'The game is served without workshops: {why}',
  'cli.serve.folder-taken':
    'Another server is using the folder {folder}. Stop it, or name another folder with --data.',
  'cli.serve.folder-failed': 'The folder {folder} cannot be used ({why}). Name another one with --data.',
  'cli.serve.database-failed':
    'The database cannot be reached or used ({why}). Check the address in --database, and that PostgreSQL runs.',
  'cli.serve.folder-or-database': 'Name either a folder (--data) or a database (--database), not both.',
  'cli.serve.redis-alone':
    'Redis joins several servers on one database, so --redis needs --database. A folder belongs to one server and needs no Redis.',
  'cli.serve.failed': 'The address {host}, port {port}, cannot be used ({why}).',
  'cli.serve.taken': 'No port is free from {first} to {last}. Name another with --port.',
} as const
