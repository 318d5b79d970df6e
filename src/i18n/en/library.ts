/**
 * English (UK): the scenario library, its dilemma cards, and the words-of-the-day and clock choices of the set-up.
 * ICU messages. For translators: {own}, {place}, {cost} come as money ("45p", "£1.28"); {share} as a percentage.
 */
export const library = {
  'setUp.words': 'Words of the day',
  'setUp.words.then': 'Then (about 2016)',
  'setUp.words.then.more': 'CCG, STP, delayed transfers, purdah, special measures.',
  'setUp.words.today': 'Today',
  'setUp.words.today.more':
    'Integrated care board, integrated care system, people ready to leave, pre-election period, recovery support. The rules do not change.',
  'setUp.clock': 'Clock',
  'setUp.clock.more':
    'A clock shows how long a step would take in a workshop. Nothing happens when it runs out.',
} as const
