/**
 * English (UK): setting up a game and coming to its table. Values are ICU messages.
 * For translators: {seat} is a role as it stands inside a sentence ("acute trust", "CCG"), without an article.
 * {rounds} inside {text} is a list such as "1, 2 and 4". "Pool" and "hold back" are equals: neither is praised.
 */
export const setUp = {
  'setUp.title': 'Set up a game',
  'setUp.lead': 'Every choice is made for you already. Change what you like.',
  'setUp.scenario': 'Scenario',
  'setUp.minutes': 'About {minutes, plural, one {# minute} other {# minutes}} · {rounds}',
  'setUp.how': 'Who plays',
  'setUp.how.solo': 'Just me',
  'setUp.how.solo.more': 'The machine sits in the other seats.',
  'setUp.how.hot-seat': 'Two to four of us, one device',
  'setUp.how.hot-seat.more': 'Hot seat: the device goes round, and a curtain hides each choice.',
  'setUp.how.entry': 'A table on paper',
  'setUp.how.entry.more': 'Facilitator entry: people hold up cards, one person enters what they did.',
  'setUp.people': 'Your seats',
  'setUp.people.more':
    'One person, or a pair, for each seat. The machine takes the seats that you leave out.',
  'setUp.people.two': 'Choose at least two seats.',
  'setUp.entry.paper': 'The four boards sit around a table with cards on paper. This device stays with you.',
  'setUp.entry.print': 'Print cards, letters and score sheets',
  'setUp.seat': 'Your seat',
  'setUp.role': 'Your role card',
  'setUp.others': 'The other boards',
  'setUp.others.more':
    'The machine sits in the other seats. Each keeps to one way of choosing; pick it, or be surprised and find out.',
  'setUp.others.roles': 'Roles you might meet',
  'setUp.others.rare': 'More ways of choosing',
  'setUp.opponent': 'Who sits in the {seat}',
  'setUp.surprise.does': 'You find out at the end which way of choosing it was.',
  'setUp.words': 'Words of the day',
  'setUp.words.then': 'Then (about 2016)',
  'setUp.words.then.more': 'CCG, STP, delayed transfers, purdah, special measures.',
  'setUp.words.today': 'Today',
  'setUp.words.today.more':
    'Integrated care board, integrated care system, people ready to leave, pre-election period, recovery support. The rules do not change.',
  'setUp.plan': 'Session plan',
  'setUp.plan.none': 'None: as the scenario stands',
  'setUp.plan.more':
    'A plan opens pledges and moves one after the other, as a workshop would, and brings its clock.',
  'setUp.clock.own': 'Its own clock',
  'setUp.clock': 'Clock',
  'setUp.clock.more':
    'A clock shows how long a step would take in a workshop. Nothing happens when it runs out.',
  'setUp.more': 'More options',
  'setUp.seed': 'Seed',
  'setUp.seed.more':
    'The same seed brings the same patients, the same winter and the same luck, so two games can be compared. Any word will do.',
  'setUp.seed.hidden':
    'How long this game lasts is drawn from its seed, so the seed stays hidden until the end.',
  'setUp.start': 'Start the game',
  'setUp.unknownScenario': 'This site has no scenario called “{id}”.',
  'setUp.unknownScenario.kept': 'Pick one of those below instead. Everything else in your link is kept.',
  'setUp.unknownBot':
    'Your link asks for an opponent called “{written}”, which this page does not have. The usual one sits there instead.',
  'setUp.broken': 'The scenario “{title}” has mistakes in it and cannot be played. What is wrong:',
  'setUp.broken.issue': '{path}: {sentence}',
  // Short names for ways of choosing, for a list; the full sentence (strategy.….does) stands below it.
  'opponent.surprise': 'Surprise me',
  'opponent.cooperator': 'Always pools',
  'opponent.defector': 'Always holds back',
  'opponent.tit-for-tat': 'Answers like with like',
  'opponent.grudger': 'Trusts until let down',
  'opponent.win-stay-lose-shift': 'Keeps what works',
  'opponent.tit-for-2-tats': 'Patient, up to a point',
  'opponent.alternator': 'Takes turns',
  'opponent.suspicious-tit-for-tat': 'Waits for the others first',
  'opponent.random': 'Tosses a coin',

  // Coming to a table.
  'play.missing.title': 'This game is not here',
  'play.missing':
    'The link names a game that was played on another device or has been deleted here. A saved log can still be opened.',
  'play.broken.title': 'This saved game cannot be continued',
  'play.broken': 'What is kept of it on this device no longer adds up. {reason}',
  'play.broken.kept': 'Nothing was deleted: you can save what is there as a file.',
  'play.broken.save': 'Save what is there',
  'play.again.fresh': 'Start a new game of it',
} as const
