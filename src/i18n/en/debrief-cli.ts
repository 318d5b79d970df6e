/** English (UK): the commands that branch, debrief and export. ICU. */
export const debriefCli = {
  'cli.option.round': 'the round that is played otherwise',
  'cli.option.seat': 'the seat that chooses otherwise',
  'cli.option.choose':
    'what it chooses: pool or hold-back, or a share of the stake where the game has quarters',
  'cli.option.others': 'what the other seats do afterwards: recorded, or strategies',
  'cli.option.strategy':
    'with --others strategies: the one rule that all other seats follow, in place of their own',
  'cli.option.html': 'write the debrief as a page that prints on A4',
  'cli.option.band': 'other seeds for the band of the attribution (0 to 64)',
  'cli.option.as': 'csv, json, interactions or xapi',
  'cli.option.dir': 'the folder for the files; it is made where it is missing',
  'cli.option.notes': 'add the shared lines and notes of *.notes.json beside the log',

  'cli.branch.about': 'plays a log again with one choice changed, and the same chance',
  'cli.debrief.about': 'the debrief of one or several tables',
  'cli.export.about': 'writes a log as tables, JSON or statements for a learning record store',

  'cli.branch.label':
    'Round {round}, {seat}: {change}. {others, select, recorded {The other seats do what is recorded.} other {The other seats react: {rules}.}}',
  'cli.branch.choose': '{level, select, 0 {holds back} 1 {pools} other {pools {level} of its stake}}',
  'cli.branch.same': 'That is what happened: nothing changes.',
  'cli.branch.dropped':
    '{count, plural, one {One recorded command was} other {# recorded commands were}} no longer allowed; the seat did what silent seats do:',
  'cli.branch.dropped-line': '  round {round}, {seat}: {command} ({reason})',
  'cli.branch.progress': 'The game is in progress: the branch stops where the log stops.',
  'cli.branch.no-round': '{file} has no finished round {round}: it has {rounds}.',
  'cli.branch.no-seat': 'There is no seat “{seat}” at this table. The seats are: {seats}.',
  'cli.branch.ran-on':
    'Round {round} was played by running on: nobody chose in it, so nobody can choose otherwise.',
  'cli.branch.refused': 'The rules refuse that: {reason}',
  'cli.branch.bad-choice': '--choose is pool, hold-back, or 0, 0.25, 0.5, 0.75 or 1, and not “{written}”.',
  'cli.branch.bad-others': '--others is recorded or strategies, and not “{written}”.',
  'cli.branch.missing':
    'A branch needs --round, --seat and --choose, as in: --round 3 --seat council --choose pool',
  'cli.branch.difference': 'Difference (branch less game)',
  'cli.branch.place': 'place',

  'cli.not-replayable': '{file} cannot be branched: {reason}',
  'cli.most-logs': 'At most {most} logs at once; {given} were given.',
  'cli.no-rounds': '{file} has no finished round yet: there is nothing to debrief.',
  'cli.debrief.several':
    '--html writes one page for one log; {given} logs were given. Name a folder that ends with / to write a page for each.',
  'cli.html-written': 'The page is in {file}.',
  'cli.files-written': '{count, plural, one {One file is} other {# files are}} in {dir}.',
  'cli.export.bad-as': '--as is csv, json, interactions or xapi, and not “{written}”.',
  'cli.export.missing': 'An export needs --as and --out, as in: --as csv --out exports',
  'cli.export.no-days': '{file}: the days of the patient flow are left out ({reason}).',
} as const
