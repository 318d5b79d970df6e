/**
 * English (UK): playing a scenario from a file. Values are ICU messages.
 * "Dilemma": for each board holding back pays, and yet all do better when all pool. "Unproven" is no reproach.
 */
export const own = {
  'own.title': 'Open a scenario file',
  'own.lead':
    'A scenario is a text file that ends in .json. It is read here, on this device, and sent nowhere. To write one, copy one that comes with the game and change it.',
  'own.choose': 'Choose a scenario file',
  'own.reading': 'Reading the scenario',
  'own.tooBig':
    'The file is {size}. A scenario is at most {most}, so this is something else. Nothing was changed.',
  'own.notText': 'The file is no text that we can read (UTF-8). It may be packed, or another kind of file.',
  'own.unreadable': 'The browser could not read the file. It may have been moved or opened elsewhere.',
  'own.log': 'This is the log of a game, not a scenario. Open it under “Open a log”.',
  'own.issues':
    '{n, plural, one {“{file}” has one mistake in it} other {“{file}” has # mistakes in it}} and cannot be played yet. Correct the file and open it again:',
  'own.issue': '{path}: {sentence}',
  'own.issue.whole': '{sentence}',
  'own.other': 'Open another file',
  'own.from': 'From the file {file}',
  'own.rounds': '{rounds} · about {minutes, plural, one {# minute} other {# minutes}}',
  'own.proof': 'Is it a dilemma?',
  'own.proof.dilemma':
    'Yes, and proven: this scenario carries the certificate of the one that comes with the game.',
  'own.proof.dilemma.table': 'Yes: its table of payoffs shows it.',
  'own.proof.unproven':
    'Nobody has checked it. It may be that pooling always pays, or never does, and then the talk afterwards has nothing to stand on.',
  'own.proof.dilemma.here':
    'Yes, and proven on this device: checked by simulation for every seat, {seeds, number} games for each case.',
  'own.proof.no-dilemma':
    'No. {found} A game of it can be played, but what people do in it says nothing about sharing.',
  'own.proof.no-dilemma.table': 'With T {T}, R {R}, P {P} and S {S} its table is not T > R > P > S.',
  'own.proof.no-dilemma.certificate':
    '{where, select, shipped {In the certificate of these very rules} other {In the check on this device}} {n, plural, one {one condition of a dilemma fails.} other {# conditions of a dilemma fail.}}',

  // The check in the page. {share} is a percentage.
  'own.check': 'Check it now',
  'own.check.more':
    'Thousands of games are played on this device to see. It takes one to several minutes and can be stopped.',
  'own.check.running': 'The check has begun.',
  'own.check.progress':
    'Checking: {share} of the games known to be needed. Close results ask for more of them.',
  'own.check.stop': 'Stop the check',
  'own.check.stopped': 'The check was stopped. Nothing was found out, and nothing was changed.',
  'own.check.broken': 'The check broke off.',
  'own.check.broken.kept':
    'The scenario is as it was. Close other tabs or programs and try again, or run “swim lint” on the file.',

  // Conditions that fail, in plain words. {seats} come with their articles; {n} is how many they are.
  'own.seat': 'the {seat}',
  'own.fails.more': 'For the figures, and for what moves each of them, run “swim lint” on the file.',
  'own.fails.T>R':
    'While all others pool, holding back does not clearly pay {seats}: there is no temptation.',
  'own.fails.R>P': 'For {seats} it is not clearly better that all pool than that all hold back.',
  'own.fails.P>S': 'Pooling alone does not clearly cost {seats} anything.',
  'own.fails.own-least':
    'Against some choices of the others, too little of a pooled pound comes back to {seats}: hardly anybody would ever pool.',
  'own.fails.own-most':
    'Against some choices of the others, nearly all of a pooled pound comes back to {seats}: pooling needs no courage.',
  'own.fails.short-run':
    'In some quarters holding back does not pay {seats}, even for a board that looks only two quarters ahead.',
  'own.fails.place': 'A pooled pound brings the place as a whole too little.',
  'own.fails.story-all-hold-back': 'If all hold back, too seldom does a board go under water.',
  'own.fails.story-too-early': 'If all hold back, a board goes under water too early, before round 5.',
  'own.fails.story-all-pool': 'Although all pool, a board goes under water too often.',
  'own.fails.horizon': 'The game may end too early for pooled money to come back.',
  'own.fails.precision': 'For {seats} the results spread too widely to be sure.',
  'own.fails.leap-threshold':
    'The leap does not need every seat, and committing costs {seats} more than its grant brings.',
  'own.fails.leap-all-in': 'When all others commit to the leap, committing does not clearly pay {seats}.',
  'own.fails.leap-all-out':
    'When nobody else commits to the leap, committing does not clearly cost {seats} anything.',
  'own.fails.leap-gain': 'For {seats} the leap brings no more than a failed try costs.',
  'own.anyway': 'Play anyway',
  'own.anyway.more': 'The log of the game will say that it was played without proof.',
  'own.anyway.first': 'Tick “Play anyway” above to start it.',
} as const
