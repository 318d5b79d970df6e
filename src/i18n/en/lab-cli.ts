/** English (UK): the lab on the command line. ICU. */
export const labCli = {
  'cli.tournament.about':
    'has strategies play each other: the classic game in pairs or at one table, or whole games of a scenario in every seat',
  'cli.merge.about': 'joins the shards of a tournament into the result of the whole',
  'cli.argument.shards': 'all shards of one tournament',
  'cli.option.strategies': 'strategies, divided by commas; all names every one',
  'cli.option.tournament-scenario': 'a scenario’s id or file (default: classic)',
  'cli.option.table-seats': 'seats of the classic table, 2 to 4 (default: 2, pairs)',
  'cli.option.tournament-turns': 'turns of a classic game (default: 200)',
  'cli.option.ending': 'chance that a classic game ends after each turn, instead of a fixed number',
  'cli.option.tournament-repetitions': 'games of each pair or table (default: 10)',
  'cli.option.workers':
    'workers that play at once, best one for each core (default: 1); the result is the same',
  'cli.option.shard': 'play part i of n only, as in 1/4; swim merge joins the parts',
  'cli.option.lab-redis': 'have the workers at this Redis play (start them with: swim worker --redis URL)',
  'cli.option.patience': 'how long that Redis may be away before the work is given up and kept (default: 30)',
  'cli.option.lab-out':
    'write the result to this file; without the time it took, so that equal tournaments are equal files',
  'cli.option.interactions':
    'write every move to this file, as the Axelrod library does (classic pairs only)',
  'cli.option.chart': 'draw the scores of each against each into this SVG file',

  'cli.tournament.shard-needs-out': 'Name a file for the shard with --out, or print it with --json.',
  'cli.tournament.shard-only':
    'A shard has no result of its own yet: write moves and charts with swim merge.',
  'cli.tournament.interactions-pairs': 'Moves can be written for the classic game in pairs only.',
  'cli.tournament.shard-written': 'Shard {index} of {of} is in {file}.',
  'cli.tournament.written': 'Written to {file}.',
  'cli.tournament.stopped':
    'Stopped with {done, number} of {all, number} parts done. They are kept in {file}: the same command goes on from there.',
  'cli.tournament.resumed': 'Going on from {file}: {done, number} of {all, number} parts were done before.',
  'cli.tournament.partial-other':
    '{file} holds unfinished work of other settings. Move it away or name another file with --out.',
  'cli.tournament.workers-gone': 'No worker is left to go on ({why}).',
  'cli.tournament.strategy': 'strategy',
  'cli.tournament.score': 'score',
  'cli.tournament.cooperation': 'pooled',
  'cli.tournament.patients': 'patients',
  'cli.tournament.place': 'place',
  'cli.tournament.afloat': 'afloat',
  'cli.tournament.games': '{games, plural, one {# game} other {# games}} in {seconds} s',
} as const
