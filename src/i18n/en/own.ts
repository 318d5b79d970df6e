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
    'Nobody has checked it. It may be that pooling always pays, or never does, and then the talk afterwards has nothing to stand on. To check it, run “swim lint” on the file.',
  'own.proof.no-dilemma':
    'No. {found} A game of it can be played, but what people do in it says nothing about sharing.',
  'own.proof.no-dilemma.table': 'With T {T}, R {R}, P {P} and S {S} its table is not T > R > P > S.',
  'own.proof.no-dilemma.certificate':
    '{n, plural, one {One condition fails} other {# conditions fail}} in the certificate of these very rules.',
  'own.anyway': 'Play anyway',
  'own.anyway.more': 'The log of the game will say that it was played without proof.',
  'own.anyway.first': 'Tick “Play anyway” above to start it.',
} as const
