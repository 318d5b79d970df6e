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

  // The fields of a slip: the same words on paper and on the screen, in the same order.
  'slip.standards': 'What a broken pledge should cost',
  'slip.feel': 'Trust in this table, 1 to 5',
  'slip.pledge': 'Pledge',
  'slip.cede': 'Part of the risk given to another',
  'slip.choice': 'Choice',
  'slip.predict': 'What will the others do?',
  'slip.reason': 'Why',
  'slip.file': 'How the plan is filed',
  'slip.roll-out': 'The offer of a roll-out',
  'slip.moves': 'Moves',
  'slip.standards-after': 'After this round: what a broken pledge should cost',

  // Facilitator entry.
  'entry.title': 'Round {round}: enter the choices',
  'entry.h1': 'Round {round}',
  'entry.read': 'To read aloud',
  'entry.slips': 'The slips',
  'entry.slips.more':
    'Enter what each board wrote, in the order of its slip. Only the choice is needed: what was not said stays empty. Everything can be changed until you turn the cards.',
  'entry.keys': 'On a keyboard: a figure picks in a field, 0 takes it back, Enter goes on to the next field.',
  'entry.nothing': 'Not said',
  'entry.pledge.none': 'No pledge',
  'entry.pledge.plain': 'Will pool',
  'entry.pledge.if': 'If {k, plural, one {# other pledges} other {# others pledge}}',
  'entry.bound': 'Bound, with a forfeit',
  'entry.cede.none': 'Nothing',
  'entry.cede.to': '{share} to the {seat}',
  'entry.headspace': 'Headspace: {needed} of {have} used',
  'entry.headspace.over':
    'This needs {needed, plural, one {# point} other {# points}} of headspace, and the {seat} has {have, number}. Ask what to leave out.',
  'entry.moves.none': 'None',
  'entry.moves.more': 'Add another',
  'entry.move': '{move} ({cost})',
  'entry.move.cost': '({cost})',
  'entry.move.whom': '{move} of the {seat}: with whom?',
  'entry.move.remove': 'Take away: {move} of the {seat}',
  'entry.move.alone': '“{move}” is done with another seat. Ask with which.',
  'entry.standards.who': 'Whose proposal?',
  'entry.no-choice': 'No choice this round: {reason}',
  'entry.undo': 'Undo',
  'entry.undo.last': 'the last entry',
  'entry.undone': 'Taken back: {seat}.',
  'entry.entered': '{seat}: {choice}',
  'entry.missing': 'Still to enter: {seats}.',
  'entry.odd': 'Look again at the slip of {seats}.',
  'entry.ready': 'All entered.',
  'entry.turn': 'Turn the cards',
  'entry.refused':
    'The rules did not take the slip of the {seat}: {reason} Nothing was lost; change it and turn the cards again.',
  'entry.again': 'Was a slip entered wrongly?',
  'entry.again.more':
    'Round {round, number} opens again with what you entered for it: change what was wrong and turn the cards. The same patients come, and the slips of later rounds stay filled in. The log keeps that the round was entered twice.',
  'entry.again.do': 'Enter round {round, number} again',
  'entry.again.done': 'Round {round, number} is open again.',
  'entry.short': 'Short of time?',
  'entry.run-on': 'Run on to the end',
  'entry.run-on.more':
    'The rounds that are left play each board’s last choice. The debrief marks them as not chosen.',
  'entry.run-on.ask': 'Run on to the end?',
  'entry.end-after': 'End after this round',
  'entry.end-after.done': 'This is the last round now.',
  'entry.no': 'Not yet',
} as const
