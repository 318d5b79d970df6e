/**
 * English (UK): several people with one device: the hot seat, and facilitator entry for tables that play on paper.
 * ICU messages. For translators: {seat} is a role inside a sentence ("acute trust", "CCG"), without an article.
 */
export const oneDevice = {
  // What all may see, on one screen.
  'together.bar': 'Everybody',
  'together.brief.lead': 'All of you may read this. What your boards write comes behind the curtain.',
  'together.brief.ready': 'We have read it',
  'together.talk.who': 'Whose pledge?',
  'together.talk.lead': 'Talk across the table. Each of you may record a pledge here; all of you see it.',
  'together.talk.ready': 'Now the choices',
  'together.results.dock': 'Talk about it for a moment before you go on.',
  'together.turn':
    '{turn, select, up {Together the table gained {now} this round.} down {This round cost the table {now} in all.} other {This round cost nobody anything, taken together.}}',

  // The curtain.
  'hot.title': 'Round {round}: for the {seat} only',
  'hot.for': 'Hand the device to the',
  'hot.look-away': 'Everybody else looks away. What comes next is for this seat only.',
  'hot.why.brief': 'A letter from your board is waiting.',
  'hot.why.decide': 'Your choice is waiting. Nobody sees it until all have chosen.',
  'hot.why.reveal': 'What you saw of the others is waiting: reports are not always right here.',
  'hot.why.reflect': 'Your own results are waiting.',
  'hot.lift': 'I am the {seat}: show my screen',
  'hot.cover': 'Cover',
  'hot.covered': 'The screen is covered.',
  'hot.locked': 'Locked already: {seats}.',
  'hot.unlock': 'Let the {seat} choose again',
  'hot.own-results': 'Own results, behind the curtain',
  'hot.own-results.more':
    'Money and letters of each board are for that board. Look one after the other, if you like.',
  'hot.own-results.of': 'For the {seat}',
  'hot.back': 'Back to all of you',

  // Facilitator entry.
  'entry.title': 'Round {round}: enter the choices',
  'entry.h1': 'Round {round}',
  'entry.read': 'To read aloud',
  'entry.lead':
    'The boards hold up their cards. Enter what you see; everything can be changed until you turn the cards.',
  'entry.seat.did': 'The {seat}',
  'entry.pledge': 'Pledge of the {seat}',
  'entry.pledge.none': 'No pledge',
  'entry.pledge.plain': 'Will pool',
  'entry.pledge.if': 'If {k, plural, one {# other pledges} other {# others pledge}}',
  'entry.pledges': 'Pledges',
  'entry.pledges.more': 'What the boards said before they held up their cards.',
  'entry.answers': 'Questions of this round',
  'entry.ask.file': 'How the {seat} files its plan',
  'entry.ask.roll-out': 'What the {seat} says to the roll-out',
  'entry.no-choice': 'No choice this round: {reason}',
  'entry.undo': 'Undo',
  'entry.undo.last': 'the last entry',
  'entry.choices': 'Choices',
  'entry.undone': 'Taken back: {seat}.',
  'entry.entered': '{seat}: {choice}',
  'entry.missing': 'Still to enter: {seats}.',
  'entry.ready': 'All entered.',
  'entry.turn': 'Turn the cards',
  'entry.refused':
    'The rules did not take this: {reason} Nothing was lost; change it and turn the cards again.',
  'entry.short': 'Short of time?',
  'entry.run-on': 'Run on to the end',
  'entry.run-on.more':
    'The rounds that are left play each board’s last choice. The debrief marks them as not chosen.',
  'entry.run-on.ask': 'Run on to the end?',
  'entry.end-after': 'End after this round',
  'entry.end-after.done': 'This is the last round now.',
  'entry.no': 'Not yet',
} as const
