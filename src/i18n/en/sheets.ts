/**
 * English (UK): cards and sheets to print for a scenario. ICU messages. {seat} stands inside a sentence ("acute trust", "CCG").
 */
export const sheets = {
  'sheets.title': 'Cards and sheets to print',
  'sheets.lead':
    'Everything that a table needs to play on paper, on A4. Choose a story, leave out what you do not need, and print. Cut along the dashed lines.',
  'sheets.scenario': 'Scenario',
  'sheets.which': 'What to print',
  'sheets.print': 'Print',
  'sheets.pages': 'About {n, plural, one {# page} other {# pages}} of A4',
  'sheets.unknown': 'This site has no scenario called “{id}”. Choose one of those below.',
  'sheets.codes':
    'Slips with seat codes are printed from the console of a workshop that is open: they are made for that day.',

  'sheets.kind.roles': 'Role cards',
  'sheets.kind.choices': 'Choice cards',
  'sheets.kind.places': 'Place cards',
  'sheets.kind.booklets': 'Each board’s rounds and letters',
  'sheets.kind.scores': 'Score sheets',
  'sheets.kind.script': 'The facilitator’s script',

  'sheets.role': 'Your role',
  'sheets.role.private': 'For this seat only',
  'sheets.choice.pool.more': 'My stake goes into the shared budget.',
  'sheets.choice.hold.more': 'My stake stays with my own board.',
  'sheets.place.fold': 'Fold here',

  'sheets.booklet': 'Rounds of the {seat}',
  'sheets.booklet.more':
    'Keep this to yourself. Read one round at a time. Dots stand for figures that the facilitator reads out. If the screen shows another card, the screen is right.',
  'sheets.round': 'Round {round}',
  'sheets.if-pool': 'Pool',
  'sheets.if-hold': 'Hold back',
  'sheets.letter': 'From your board.',
  'sheets.letter.first': 'Read the first that fits.',
  'sheets.letter.as': 'From your board: read the letters of round {round} again, the first that fits now.',
  'sheets.when': '{when}:',
  'sheets.when.else': 'Otherwise',
  'sheets.when.pooled': 'if you pooled last round',
  'sheets.when.held': 'if you held back last round',
  'sheets.when.at-least': '{n, plural, one {at least # other pooled} other {at least # others pooled}}',
  'sheets.when.at-most':
    '{n, plural, =0 {no other pooled} one {at most # other pooled} other {at most # others pooled}}',
  'sheets.when.afloat': 'if you are afloat',
  'sheets.when.awash': 'if you are awash',
  'sheets.when.under': 'if you are under water, in any round',
  'sheets.when.four-hour': 'if four-hour performance was below {share}',
  'sheets.when.fell': 'if your reserves fell',
  'sheets.when.rose': 'if your reserves did not fall',
  'sheets.mine': 'I chose',
  'sheets.box.pool': 'pool',
  'sheets.box.hold': 'hold back',
  'sheets.stake': 'Your stake each round: {stake}.',

  'sheets.score': 'Score sheet of the {seat}',
  'sheets.score.more':
    'A slip for each round. Tick on the left what you say and do, and hand it in when the cards go up; leave empty what you do not want to say. What is on the right is yours.',
  'sheets.score.round': 'Round',
  'sheets.score.others': 'What the others did',
  'sheets.score.result': 'What it brought me',
  'sheets.score.note': 'What I thought',

  // {dots} stand for a blank to fill in.
  'sheets.slip.pledge.if': 'Will pool if {dots} others pledge',
  'sheets.slip.cede': '{share} to the {dots}',
  'sheets.slip.headspace': 'Headspace: {n}. The figure says what a move takes.',
  'sheets.slip.with': '{move} with {dots}',
  'sheets.slip.standards': 'Trust: {dots} points. Forfeit of a bound pledge: {dots} % of the stake.',

  'sheets.script': 'Script for the facilitator: {title}',
  'sheets.script.start': 'To begin, read aloud',
  'sheets.script.table': 'What each choice brings',
  'sheets.script.others': 'Of the others',
  'sheets.script.you-pool': 'You pool',
  'sheets.script.you-hold': 'You hold back',
  'sheets.script.pool-n': '{n, plural, =0 {nobody pools} one {# pools} other {# pool}}',
  'sheets.script.how':
    'Each round: read the card, let them talk and fill in their slips, count to three, cards up. Enter the slips, turn the cards on the screen, read the sentence. Note it here as well if you like.',
  'sheets.script.card': 'The card, to read aloud',
} as const
