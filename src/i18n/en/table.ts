/**
 * English (UK), the round on screen. Values are ICU messages.
 * For translators: {seat} is a role inside a sentence ("acute trust", "CCG"), without an article; {seats} is a list that
 * carries its articles ("the CCG and the council"). Money, percentages and counts come formatted. "Pool" and "hold back"
 * are equals: neither is praised. "You" is the board at this device.
 */
export const table = {
  // The bar.
  'table.title': 'Round {round}: {phase}',
  'table.you-are': 'You are the',
  'table.round': 'Round {round}',
  'table.rounds.fixed': 'of {n}',
  'table.rounds.unknown': 'of at least {n}',
  'table.phases': 'Steps of the round',
  'table.phase.brief': 'Brief',
  'table.phase.talk': 'Talk',
  'table.phase.decide': 'Decide',
  'table.phase.reveal': 'Reveal',
  'table.phase.quarter': 'Quarter',
  'table.phase.reflect': 'Reflect',
  'table.phase.done': '(done)',
  'table.clock': 'Time left',
  'table.clock.left': 'left in this step',
  'table.leave': 'Leave',
  'table.leave.saved': '(saved)',
  'table.announce': 'Round {round}, {phase}.',
  'table.no-seat': 'No seat is handed to this device at the moment.',
  'table.refused': 'The rules do not allow that now ({code}).',

  // Seats in sentences.
  'table.the-seat': 'the {seat}',
  'table.you': 'You',
  'table.you.mid': 'you',

  // Standing in the water, as a sentence and as a word on the picture.
  'table.standing.afloat': 'Afloat: your reserves are well above the floor.',
  'table.standing.awash': 'Awash: your reserves are close to the floor.',
  'table.standing.under': 'Under water: your reserves are below the floor. You stay in the game.',
  'table.standing.word.afloat': 'afloat',
  'table.standing.word.awash': 'awash',
  'table.standing.word.under': 'under water',

  // The picture.
  'table.caption.start': 'As the year begins, by the plan: {caption}',
  'table.caption.pool': 'Pool {share} full',

  // Brief.
  'table.brief.first': 'The story',
  'table.brief.card': '{season} · {kind}',
  'table.role': 'Your role: the {seat}',
  'table.incidents': 'What has happened',
  'table.chief.committed': 'The newcomer stands by what was agreed.',
  'table.chief.new': 'The newcomer has promised nothing yet.',
  'table.brief.dock': 'Read what you need. Everything here stays at hand while you choose.',
  'table.brief.ready': 'Ready to choose',
  'table.brief.ready.talk': 'Ready to talk',
  'table.ready.waiting': 'You are ready. Waiting for {seats}.',

  // The card.
  'table.card': 'This round’s card',
  'table.card.kind': '{kind} · {freshness} · {level} level',
  'table.card.table': 'This round’s bargain',
  'table.card.rest': 'No card this round',
  'table.card.rest.title': 'A quarter without a card',
  'table.card.leap': 'A leap: all in, or not at all',
  'table.card.fresh': 'fresh',
  'table.card.reheated': 'seen before',
  'table.card.place': 'place',
  'table.card.neighbourhood': 'neighbourhood',
  'table.card.again': 'Read the card again',
  'table.stake': 'Your stake is <b>{stake}</b>.',

  // The board's letter.
  'table.letter.private': 'Private · only you can read this',
  'table.letter': 'From your board',
  'table.counts': 'Your board counts {things}.',
  'table.counts.letter': 'Its letter',
  'table.counts.reserves': 'your reserves',
  'table.counts.fourHour': 'patients seen within four hours',
  'table.counts.delayedBedDays': 'days people are stuck in a bed',
  'table.counts.cancelled': 'cancelled operations',
  'table.counts.otherExits': 'people who left without the right care',
  'table.counts.daysAtHome': 'days frail people spend at home',
  'table.counts.avoidablePlacements': 'avoidable placements',

  // Own account.
  'table.own': 'Your own account',
  'table.own.reserves': 'Reserves',
  'table.own.floor': 'Floor; below it you are under water',
  'table.own.plan': 'Plan for the end of the year',
  'table.own.last': 'Change in the last quarter',

  // Figures all can see.
  'table.shared': 'What everybody can see',
  'table.shared.start': 'The plan for a usual quarter. Nothing has been measured yet.',
  'table.shared.last': 'Last quarter, with the change from the one before.',
  'table.shared.fourHour': 'Patients seen within four hours',
  'table.shared.delayedBeds': 'Beds with somebody ready to leave, on a usual day',
  'table.shared.cancelled': 'Operations cancelled',
  'table.shared.otherExits': 'People who left without the right care',
  'table.shared.reserves': 'Reserves of all four boards',
  'table.shared.pool': 'Shared pool',
  'table.shared.pool.full': '{share} full',
} as const
