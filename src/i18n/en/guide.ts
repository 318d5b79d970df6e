/**
 * English (UK): the guide of the tutorial and the help of every step. ICU messages, second person. One thought a note.
 * For translators: "pool" and "hold back" are equals; no note says which is right. Amounts are those of Share the pain.
 */
export const guide = {
  'guide.say': 'Guide: {text}',
  'guide.off.done': 'The guide is put away. You can bring it back under Help.',

  'guide.note.payoffs':
    'This small table is the whole dilemma: what a round costs you depends on your choice and on how many others pool.',
  'guide.note.letter':
    'This letter is for you alone. It says what your board wants. What you do with it is up to you.',
  'guide.note.choose':
    'Pick one of the two cards. Nobody sees it yet, and you can change your mind until you lock.',
  'guide.note.lock': 'That is a valid choice. Lock it when you are sure; then all four cards turn at once.',
  'guide.note.reveal':
    'This is what each board did. Trust moves with what people saw each other do, and it is remembered.',
  'guide.note.results':
    'Each board for itself saves £5m by holding back, whatever the others do. But when all hold back, each pays £5m more than when all pool. That is the game.',
  'guide.note.again':
    'The same choice again, with one difference: now you have all seen something. Most boards answer like with like.',
  'guide.note.pledge':
    'From now on you can say beforehand that you will pool, perhaps only if others do too. A pledge binds nobody, but everybody sees whether it was kept.',
  'guide.note.predict':
    'Guess what each of the others will do. It stays sealed; the reveal shows how well you read the room.',
  'guide.note.last':
    'The last round, and all of you know it. There is no next time to be sorry, or to be thanked.',
  'guide.note.end':
    'Next you see the whole course. Then open the debrief: it shows three moments, and what one other choice would have changed.',

  'help.title': 'Help',
  'help.open': 'Help',
  'help.now': 'What happens now',
  'help.brief':
    'Read what has come up, what the card offers and what your board writes to you. Nothing is decided yet.',
  'help.talk':
    'Talk with the people in the other seats. If pledges are open you can record one: all see it, and all will see whether it was kept.',
  'help.decide':
    'Choose in secret: pool your stake, or hold it back. Both have good reasons. If moves are open you may spend headspace on them. Then lock; until the last board has locked you can take your choice back.',
  'help.reveal': 'All cards turn at once. You see who pooled, which pledges were kept, and how trust moved.',
  'help.quarter':
    'Ninety-one days run: patients come, go home or get stuck, and money moves. You can pause or skip; skipping changes nothing.',
  'help.reflect':
    'What came of it, for patients, for the place and for your own board. Write a line for yourself if you like.',
  'help.over': 'The game is over.',
  'help.words': 'Underlined words open a short note.',
  'help.guide.on': 'Show the guide’s notes again',
  'help.handbook': 'Handbook',
  'help.close': 'Back to the table',
} as const
