/**
 * English (UK): the lab in the page. ICU. Ways of choosing keep their names in the literature here, and nowhere else.
 * {figure}, {share} and {measure} come ready to read. "Place" is the whole estuary town; "afloat" is money above water.
 */
export const labPage = {
  'labPage.title': 'The lab',
  'labPage.lead':
    'Let ways of choosing meet each other, thousands of times, and see what comes of it. All of it is reckoned on this device.',
  'labPage.form': 'What to find out',

  'labPage.question': 'Your question',
  'labPage.question.best': 'Who does best?',
  'labPage.question.best.more': 'Everybody meets everybody. In a scenario, everybody sits in every seat.',
  'labPage.question.spreads': 'What spreads over generations?',
  'labPage.question.spreads.more': 'Whoever earns more is copied more: in pairs, or at whole tables.',
  'labPage.question.everybody': 'What happens if everybody plays like that?',
  'labPage.question.everybody.more':
    'All seats choose alike: what becomes of patients and solvency. In a scenario.',
  'labPage.question.fingerprint': 'How does one way of choosing answer?',
  'labPage.question.fingerprint.more':
    'Its fingerprint: what it earns against a partner who now and then pools or holds back by chance.',

  'labPage.scenario': 'Game',
  'labPage.population': 'Who plays',
  'labPage.population.now':
    '{n, plural, =0 {Nobody plays yet.} one {# way of choosing plays.} other {# ways of choosing play.}}',
  'labPage.population.pick': 'Pick one by one, by family',
  'labPage.population.written': 'See and edit the list as text',
  'labPage.population.list': 'Names, divided by commas',
  'labPage.population.list.more':
    'Some have settings: generous-tit-for-tat:p=0.3, grudger:theta=0.5. A fixed list of choices is script:CCD, with C for pooling and D for holding back.',
  'labPage.set.familiar': 'Familiar ones ({n})',
  'labPage.set.families': 'One of each family ({n})',
  'labPage.set.people': 'Human-like mix and kinds ({n})',
  'labPage.set.roles': 'Roles ({n})',
  'labPage.set.all': 'All named ones ({n})',
  'labPage.set.none': 'Nobody',
  'labPage.group': '{name}: {mine} of {all}',
  'labPage.group.all': 'Take all of them',
  'labPage.group.none': 'Leave all of them out',

  'labPage.family.people': 'People as found in experiments',
  'labPage.family.roles': 'Roles with ways of their own',
  'labPage.family.constant': 'Always the same',
  'labPage.family.tit-for-tat': 'Like with like',
  'labPage.family.tit-for-tat-variant': 'Like with like, varied',
  'labPage.family.grudger': 'Those who do not forget',
  'labPage.family.memory-one': 'Only the last round counts',
  'labPage.family.gradual': 'Answers that grow',
  'labPage.family.prober': 'Those who test the water',
  'labPage.family.fool-me': 'Fooled once, fooled twice',
  'labPage.family.majority': 'By what was most frequent',
  'labPage.family.adaptive': 'Those who learn what pays',
  'labPage.family.punisher': 'Answers by how long it went on',
  'labPage.family.retaliate': 'Paying back by shares',
  'labPage.family.counting': 'Those who count',
  'labPage.family.contrary': 'Against the current',
  'labPage.family.cycle': 'By a rhythm',
  'labPage.family.tournament': 'Entries of the first tournament',
  'labPage.family.second-tournament': 'Entries of the second tournament',
  'labPage.family.memory-two': 'The last two rounds count',
  'labPage.family.state-machine': 'Those of many moods',
  'labPage.family.evolved': 'Bred by simulation',
  'labPage.family.hunter': 'Those who look for one kind',
  'labPage.family.drifting': 'Those who change with time',
  'labPage.family.ratio': 'Those who hold to a mark',
  'labPage.family.learning': 'Those whose standards move',
  'labPage.family.zero-determinant': 'Those who set terms',
  'labPage.family.random': 'By chance',

  'labPage.settings.scenario':
    'A scenario brings its own rounds, money and chance; noise, turns and payoffs are for the classic game.',
  'labPage.settings.more': 'More settings',
  'labPage.figure.exact': '{name}: exact figure',
  'labPage.figure.strategy': 'Whose fingerprint',
  'labPage.figure.strategy.more':
    'As text, with settings where it has some: generous-tit-for-tat:p=0.3. Usual: {usual}.',
  'labPage.figure.probe': 'Against the probe',
  'labPage.figure.probe.more': 'As text, with settings where it has some. Usual: {usual}.',
  'labPage.figure.points': 'Points a side',
  'labPage.figure.points.more': 'How finely the square is divided, 2 to 201. Usual: {usual}.',
  'labPage.pick.strategy': 'All of them, with settings too, can be written under “More settings”.',
  'labPage.pick.probe': 'The probe chooses like this, but for its chances.',
  'labPage.probing.turns': 'Of a game, where games have to be simulated. Usual: {usual}.',
  'labPage.probing.repetitions': 'Games at each point, where they have to be simulated. Usual: {usual}.',
  'labPage.figure.noise': 'Noise',
  'labPage.figure.noise.more':
    'Chance that a choice comes out as its opposite, 0 to 1. People are told how often (slips). Usual: {usual}.',
  'labPage.figure.turns': 'Horizon: turns a game',
  'labPage.figure.turns.more': 'How long they meet. Usual: {usual}.',
  'labPage.figure.generations': 'Generations',
  'labPage.figure.generations.more': 'How long they are copied. Usual: {usual}.',
  'labPage.figure.repetitions': 'Repetitions',
  'labPage.figure.repetitions.more':
    'Games of each pair or table; more of them leave less to chance. Usual: {usual}.',
  'labPage.figure.seed': 'Seed',
  'labPage.figure.seed.more': 'The same seed gives the same result, anywhere. Usual: {usual}.',
  'labPage.figure.ending': 'Chance of an end after each turn',
  'labPage.figure.ending.more': '0: after the turns above. Otherwise those are the most. Usual: {usual}.',
  'labPage.figure.payoffs': 'Points: R, S, T, P',
  'labPage.figure.payoffs.more': 'Both pool, I alone, the other alone, nobody. Usual: {usual}.',
  'labPage.figure.seats': 'Seats at the classic table',
  'labPage.figure.seats.more': '2 (pairs) to 4. Usual: {usual}.',
  'labPage.figure.mutation': 'Newcomers',
  'labPage.figure.mutation.more': 'Chance that a newborn plays anything at all, 0 to 1. Usual: {usual}.',
  'labPage.figure.each': 'Players of each kind at the start',
  'labPage.figure.each.more': 'Usual: {usual}.',
  'labPage.figure.runs': 'Runs',
  'labPage.figure.runs.more': 'The lines show the first; the table of endings all. Usual: {usual}.',
  'labPage.figure.selection': 'Weight of the game',
  'labPage.figure.selection.more': '0: luck alone; 1: the points alone. Usual: {usual}.',
  'labPage.figure.grid': 'Size of the field',
  'labPage.figure.grid.more': 'Width x height. Usual: {usual}.',
  'labPage.figure.workers': 'Threads that play',
  'labPage.figure.workers.more': 'The result is the same with any number. Here usually {usual}.',

  'labPage.dynamics': 'How they spread',
  'labPage.dynamics.replicator': 'In a large crowd',
  'labPage.dynamics.replicator.more': 'Shares grow with what they earn against the whole crowd (replicator).',
  'labPage.dynamics.moran': 'In a small group',
  'labPage.dynamics.moran.more': 'One is copied, one goes, and luck has a hand in it (Moran).',
  'labPage.dynamics.spatial': 'Among neighbours',
  'labPage.dynamics.spatial.more':
    'Everybody sees the neighbours only, and copies the best of them (spatial).',
  'labPage.neighbourhood': 'Neighbours',
  'labPage.neighbourhood.moore': 'Eight around',
  'labPage.neighbourhood.von-neumann': 'Four beside',
  'labPage.update': 'Copying',
  'labPage.update.best': 'All copy the best around them',
  'labPage.update.fermi': 'One by one, by chance',

  'labPage.start': 'Start',
  'labPage.stop': 'Stop',
  'labPage.goOn': 'Go on from there',
  'labPage.going': 'Progress',
  'labPage.going.playing':
    '{all, plural, =0 {Starting to play.} other {Playing: {share}%, {done, number} of {all, number} parts.}}',
  'labPage.going.evolving': 'Generations pass: {share}%, {done, number} of {all, number} steps.',
  'labPage.done': 'Done in {seconds} seconds.',
  'labPage.stopped':
    '{done, plural, =0 {Stopped before a first part was done: there is nothing to show yet.} other {Stopped with {done, number} of {all, number} parts done. What was played is kept and shown below.}}',
  'labPage.broken': 'The work broke off. {why}',
  // {why} above, where the browser itself gives no reason.
  'labPage.thread': 'A thread beside the page could not start.',
  'labPage.broken.kept': 'What was played until then is kept. Close other tabs or programs and go on.',

  'labPage.problems': '{n} settings cannot be played as they stand:',
  'labPage.problems.kept': 'Everything that you have set is still there.',
  'labPage.mend.take': 'Take {name} instead',
  'labPage.mend.leave': 'Leave “{name}” out',
  'labPage.mend.once': 'Name each once',
  'labPage.mend.classic': 'Take the classic game',
  'labPage.mend.place': 'Take Winter beds',
  'labPage.issue.nobody': 'Nobody plays. Press one of the sets under “Who plays”, or pick some one by one.',
  'labPage.issue.one-alone': 'One way of choosing alone has nobody to spread against. Add another.',
  'labPage.issue.kept-shard':
    '{file} is one of {of} shards of a tournament. The command line goes on with those.',
  'labPage.issue.kept-other':
    '{file} was played by other rules, or in a scenario that is not among those of this page.',
  'labPage.issue.everybody-place':
    'The classic game has points, and neither patients nor money. Ask this in a scenario.',
  'labPage.issue.scenario': 'There is no scenario called “{written}”. There are: {nearest}.',
  'labPage.issue.workers': 'The number of threads is a whole number from 1 to {most}, and not {written}.',
  'labPage.issue.too-many':
    'That makes {games, number} games, and a page plays at most {most, number}. Name fewer ways of choosing or repetitions, or use “swim tournament” on the command line.',

  'labPage.results.growing':
    'So far, from {games, plural, one {# game} other {# games}}. It changes as more are played.',
  'labPage.results.part':
    'From the {games, plural, one {one game} other {# games}} played before it was stopped. Not everybody has met everybody.',
  'labPage.results.whole': 'From {games, plural, one {# game} other {# games}}.',
  'labPage.results.square': '{known} of {all} columns of the square.',
  'labPage.shows': 'What this shows',
  'labPage.shows-not': 'What it does not show',
  'labPage.shows.best':
    'The points a turn of each way of choosing against these very others, with this noise and this length. Change the company and the order changes: nothing does best everywhere.',
  'labPage.shows-not.best':
    'What people would do, or should. Two players, one table of points, no talk, no promises. A small lead may be chance: look at the whiskers, and try another seed.',
  'labPage.shows.best-scenario':
    'Whole games by the full rules: patients, incidents, money. Each way of choosing sits in every seat equally often, on the same seeds, among mixed company.',
  'labPage.shows-not.best-scenario':
    'Talk, pledges and moves: nobody makes any here. The best board score is not the best for patients; look at both. And it is this model, not your town.',
  'labPage.shows.spreads':
    'Which ways of choosing grow when those who earn more are copied more. It begins with equal shares, and rests on the points in the table at the end.',
  'labPage.shows-not.spreads':
    'How organisations learn. They do not die out, do not copy blindly, and can talk. What takes over here need not be good for all: the average can fall on the way.',
  'labPage.shows.spreads-scenario':
    'Which ways of choosing grow when those whose boards score more are copied more. All of them sit together in every mixture, alone too, each in every seat equally often, for whole games by the full rules. It begins with equal shares.',
  'labPage.shows-not.spreads-scenario':
    'How boards learn. They do not copy blindly, can talk, and no table is drawn by lot. It goes by board scores: what takes over can be worse for patients, so look at those figures too. And it is this model, not your town.',
  'labPage.shows.everybody':
    'The same place, the same seeds, all seats choosing by the same rule. Patients: 0 is everybody always holding back, 100 everybody always pooling.',
  'labPage.shows-not.everybody':
    'Whether such a place would last: one board that chooses otherwise may do better for itself. Ask “Who does best?” next. No talk, no pledges, no moves.',
  'labPage.shows.fingerprint':
    'What one way of choosing earns, in points a turn, against a probe: another way of choosing that pools by chance in a part x of its turns, holds back by chance in a part y, and chooses for itself in the rest. Those who answer alike look alike.',
  'labPage.shows-not.fingerprint':
    'Whether it does well: that depends on the company. Two that differ can look alike against one probe, so try another. In the two corners without chance, at the bottom left and the top right, the first turns decide.',

  'labPage.measure.points': 'Points a turn',
  'labPage.measure.score': 'Board score of a game',
  'labPage.measure.cooperation': 'Share of choices that pooled',
  'labPage.measure.wins': 'Games with more points than the other',
  'labPage.measure.goodPartner': 'Good partner',
  'labPage.measure.eigenjesus': 'Pools with those who pool',
  'labPage.measure.eigenmoses': 'The same, and holds back from those who do not',
  'labPage.measure.patients': 'Patients (0 to 100)',
  'labPage.measure.place': 'The place as a whole (0 to 100)',
  'labPage.measure.afloat': 'Rounds with money above water',
  'labPage.measure.reserves': 'Reserves at the end',
  'labPage.means.points':
    'Mean points in each turn against all others. A whisker is the standard error: about how far chance may have moved the mean.',
  'labPage.means.score':
    'Mean board score of a whole game. A whisker is the standard error: about how far chance may have moved the mean.',
  'labPage.means.cooperation': 'How often it pooled, of all its choices.',
  'labPage.means.wins':
    'In how many games it had more points than the other. Many good ways of choosing have none.',
  'labPage.means.goodPartner': 'In how many of its games it pooled at least as often as the other.',
  'labPage.means.eigenjesus':
    'High for who pools with those who are high themselves (Aaronson’s eigenjesus).',
  'labPage.means.eigenmoses':
    'High for who pools with those who are high, and holds back from those who are low (Aaronson’s eigenmoses).',
  'labPage.means.patients':
    'How patients fared in its games: 0 as if everybody always held back, 100 as if everybody always pooled.',
  'labPage.means.place':
    'How all boards together fared in its games, from 0 (everybody always holds back) to 100 (everybody always pools).',
  'labPage.means.afloat': 'In how many rounds its own money was above water.',
  'labPage.means.reserves': 'Its own money at the end of a game.',

  'labPage.ranking.classic': 'Each way of choosing',
  'labPage.ranking.scenario': 'Each way of choosing, over all seats',
  'labPage.ranking.everybody': 'If everybody plays like that',
  'labPage.ranking.by': 'Show',
  'labPage.ranking.label': '{measure}: a bar for each of {n} ways of choosing, the largest first',
  'labPage.ranking.more': 'The first {shown} of {all}. The table has all.',
  'labPage.table.ranking': 'Figures of each way of choosing',
  'labPage.table.rank': 'Rank',
  'labPage.table.strategy': 'Way of choosing',
  'labPage.table.generation': 'Generation {generation}',
  'labPage.matrix': 'Each against each',
  'labPage.matrix.note':
    'A row is who earns, a column against whom: points a turn. Columns have the numbers of the rows; the scale of shades is below.',
  'labPage.matrix.note.scenario':
    'A row is whose board score, a column who sat at the same table. Columns have the numbers of the rows; the scale of shades is below.',
  'labPage.matrix.first': 'The first {shown} of {all}. The file has all.',
  'labPage.heat.at': '{row}, {column}: {figure}',
  'labPage.seats': 'Seats and ways of choosing',
  'labPage.seats.note':
    'When this way of choosing sits in that seat, and others of these in the other seats: what becomes of patients, or of this seat’s money.',
  'labPage.seats.note.alike':
    'When all seats choose like that: what becomes of patients (the same for all seats), or of each seat’s money.',
  'labPage.seats.show': 'Show',
  'labPage.seats.label': '{measure}: rows are ways of choosing, columns are seats',
  'labPage.spread': 'Shares of the population',
  'labPage.spread.note.replicator':
    'From left to right, generations. Everybody meets everybody. A share grows when it earns more than the average, and shrinks when it earns less.',
  'labPage.spread.note.moran':
    'From left to right, generations. At each step somebody who earns well is copied, and somebody drawn by lot goes. It ends where one is alone.',
  'labPage.spread.note.spatial':
    'From left to right, generations. Everybody sits in a field that is closed like a ring, and meets only the neighbours.',
  'labPage.spread.tables.replicator':
    'From left to right, generations. Tables of {seats} are drawn by lot from a large crowd. A share grows when, over all such tables, it earns more than the average.',
  'labPage.spread.tables.moran':
    'From left to right, generations. Tables of {seats} are drawn by lot from the group, and nobody sits with himself or herself. At each step somebody who earns well is copied, and somebody drawn by lot goes.',
  'labPage.spread.tables.spatial':
    'From left to right, generations. Everybody sits in a field that is closed like a ring, at tables with {others} of the neighbours; each choice of {others} counts alike.',
  'labPage.spread.scale':
    'A board score counts as 0 where it is the lowest mean in any company, as 1 where it is the highest, and in proportion between; means are over all seats and repetitions.',
  'labPage.spread.label': 'Shares of the population over generations',
  'labPage.spread.others': 'all others ({n})',
  'labPage.fixation': 'Who took over',
  'labPage.fixation.note':
    'Share of {runs, plural, one {# run} other {# runs}} in which each was alone at the end.',
  'labPage.fixation.open': 'Nobody: still open',
  'labPage.fixation.expected': 'By the formula, {strategy} takes over in {chance} of runs.',
  'labPage.fingerprint': 'Fingerprint of {strategy}, against {probe}',
  'labPage.fingerprint.note':
    'To the right the probe pools more often by chance (x), upwards it holds back more often by chance (y). Beyond the dashed line, where x and y make more than 1, it does the opposite of what it would choose, so that the square goes on without a break (Ashlock and Kim). The scale of shades is below; it is the same for all fingerprints with these points.',
  'labPage.fingerprint.exact': 'Worked out exactly: the mean in the long run.',
  'labPage.fingerprint.simulated':
    'Simulated: each point is the mean of {games, plural, one {# game} other {# games}} of {turns, plural, one {# turn} other {# turns}}.',
  'labPage.fingerprint.most': 'It earns the most where x is {x} and y is {y}: {score} points a turn.',
  'labPage.fingerprint.least': 'It earns the least where x is {x} and y is {y}: {score} points a turn.',
  'labPage.fingerprint.mean': 'Over the whole square: {score} points a turn.',
  'labPage.square.x': 'pools by chance (x)',
  'labPage.square.y': 'holds back by chance (y)',
  'labPage.square.at': 'x {x}, y {y}: {score}',
  'labPage.square.most': '{points} points a turn',
  'labPage.square.every': 'Every {step}th of {all} points. The file has all.',
  'labPage.square.table': 'Points a turn; columns are x, rows are y',
  'labPage.square.column': 'x = {x}',
  'labPage.square.row': 'y = {y}',
  'labPage.field': 'The field in the last generation',
  'labPage.field.note': 'Each cell has the colour of what is played there.',

  'labPage.chart.table': 'The same as a table',
  'labPage.chart.drawn': '{title}: drawing',
  'labPage.chart.tabled': '{title}: table',
  'labPage.chart.svg': 'Save as SVG',
  'labPage.chart.png': 'Save as PNG',
  'labPage.chart.svg.of': 'Save as SVG: {title}',
  'labPage.chart.png.of': 'Save as PNG: {title}',
  'labPage.export': 'Take it along',
  'labPage.export.result':
    'The JSON file is, letter by letter, what “swim tournament --out” or “swim evolve --out” writes for these settings.',
  'labPage.export.fingerprint':
    'The JSON file is, letter by letter, what “swim fingerprint --out” writes for these settings.',
  'labPage.export.part': 'This is a part: the files hold what was played before it was stopped.',
  'labPage.export.json': 'Result as JSON',
  'labPage.export.partial': 'Unfinished games',
  'labPage.export.partial.more':
    'That file ends in .partial. Open it here another day to go on; or leave it, under its name, where you run “swim tournament” with these settings: that goes on from it too.',
  'labPage.kept': 'Go on from a file',
  'labPage.kept.file': 'File of unfinished games',
  'labPage.kept.more':
    'A .partial file from this page or from “swim tournament”. Its settings go into the form, and only the games that are missing are played.',
  'labPage.kept.as-before': 'The form and the results on this page are as they were.',
  'labPage.export.table': 'Table as CSV',
  'labPage.export.moves': 'Every move as CSV',
  'labPage.export.moves.many':
    'Every move would be a very large file. Write it with “swim tournament --interactions” on the command line.',
  'labPage.export.moves.pairs': 'Every move as a file: for the classic game in pairs only.',
  'labPage.export.writing': 'Writing the file',
  'labPage.export.stop': 'Stop writing',
  'labPage.export.written': 'Written: {name}.',
  'labPage.export.broken': 'The file could not be written.',
  'labPage.export.broken.kept': 'The results are still here. Close other tabs or programs and try again.',
  'labPage.link': 'Link to this study',
  'labPage.link.more': 'It sets all of this up again, on any device; press Start there.',
  'labPage.link.copy': 'Copy',
  'labPage.link.copied': 'The link is copied.',
} as const
