/**
 * English (UK), the room's big screen: few words, read from the back of the room. Values are ICU messages.
 * For translators: {address} is a web address without http, {code} a code of six letters. No table and no seat is judged.
 */
export const projector = {
  'projector.title': 'Big screen: {title}',
  'projector.lost.title': 'This screen has no key',
  'projector.lost': 'Open the big screen again from the facilitator’s console.',
  'projector.go-to': 'On your phone, scan, or go to',
  'projector.type': 'and type',
  'projector.promise': 'No app, no name, no account.',
  'projector.strip': 'Join or come back: {address}',
  'projector.seats': '<b>{taken} of {all}</b> seats taken. {how}',
  'projector.seats.how': 'Sit where you like.',
  'projector.table': 'Table {table}',
  'projector.table.seats': '{taken} of {all}',
  'projector.away': 'The network is away for a moment. The game is kept.',

  'projector.round': 'Round {round}',
  'projector.phase.brief': 'Read your board’s letter and this round’s card',
  'projector.phase.talk': 'Talk',
  'projector.phase.talk.more': 'Look up: the conversation is across the table.',
  'projector.phase.decide': 'Decide, each in secret',
  'projector.phase.reveal': 'All cards turn at once',
  'projector.phase.reveal.more': 'Look at your table.',
  'projector.phase.quarter': 'Ninety-one days',
  'projector.phase.reflect': 'What happened, and why?',
  'projector.decided': '{done} of {all}',
  'projector.decided.more': 'seats have decided',
  'projector.where': 'Table {table}: round {round}, {phase}',
  'projector.over': 'Every table has finished.',
  'projector.over.more': 'Step out of your role. One word: how did it feel?',
  'projector.practice': 'Practice round: nothing counts.',
  'projector.paused': 'Paused',

  'projector.totals': 'The room after round {round}',
  'projector.totals.tables': 'Mean of {tables, plural, one {# table} other {# tables}}',
  'projector.totals.pool': 'Shared pools {share} full',
  'projector.totals.fourHour': 'seen within four hours',
  'projector.totals.delayed': 'bed days lost to delay',
  'projector.totals.none': 'The room’s figures come with the first finished quarter.',

  'projector.half-time': 'Half-time',
  'projector.half-time.one': 'How do you want to work together from here?',
  'projector.half-time.two': 'What should a broken pledge cost, and how is it put right?',
  'projector.half-time.three': 'The people’s panel asks one question.',

  'projector.debrief': 'First: one word for how it felt',
  'projector.debrief.one': 'What happened, as you saw it from your chair?',
  'projector.debrief.two': 'What were you afraid would happen?',
  'projector.debrief.three': 'Whose measure was it?',
  'projector.debrief.four': 'When was holding back right?',
  'projector.debrief.five': 'What will you try on Monday?',
  'projector.disclosed': 'One rule differed: {rule}, at {tables, plural, one {table} other {tables}} {list}.',

  'projector.beside': 'Tables side by side',
  'projector.beside.none':
    'No table has said yes to being shown. That is fine: the figures stay at the tables.',
  'projector.beside.round': 'Round {round}: {pooled} of {seats} pooled',
  'projector.beside.pool': 'pool {share}',
  'projector.key.pooled': 'pooled: gate open',
  'projector.key.held': 'held back: gate shut',
} as const
