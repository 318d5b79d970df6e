/**
 * English (UK): the scenario library and its dilemma cards.
 * ICU messages. For translators: {own}, {place}, {cost} come as money ("45p", "£1.28"); {share} as a percentage.
 */
export const library = {
  'library.key':
    'The bars are one board’s own score, with every choice held. Where each is worse than the one above it, the dilemma is true: holding back looks better to every board, and yet all are better off if all pool.',
  'library.path.done': 'You have played {done} of {of} to the end. Next on the path: {next}.',
  'library.path.all': 'You have played the whole path, all {of}. Try another seat, or other boards.',
  'library.next': 'Next on your path',
  'library.started': 'Started, round {round}',
  'library.finished': 'Played to the end',
  'library.continue': 'Continue',
  'library.continue.of': 'Continue {title}',
  'library.again': 'Play again',
  'library.again.of': 'Start {title} anew',
  'library.seat.tried': '✓ tried',
  'library.seat.new': 'not yet',
  'library.seat.next': 'Try it from the {seat}',
  'library.lab': 'For the lab',
  'library.lab.more':
    'No place and no patients: the game of the tournaments, to see how ways of choosing fare against each other.',
  'library.suits': 'Suits',
  'library.unsuited': 'Not for',
  'library.suits.share-the-pain': 'everybody, first of all. The rules are learnt in one round.',
  'library.suits.winter-beds': 'a first group, and anybody who has waited for somebody to leave hospital.',
  'library.suits.control-total': 'boards and finance directors who have signed a plan and hoped.',
  'library.suits.election-year': 'councillors and health boards at one table.',
  'library.suits.just-about-managing': 'groups that have played before and feel safe at work.',
  'library.unsuited.just-about-managing':
    'a first group: the first year is flat, and that is the point of it.',
  'library.suits.thirty-eighth-attempt': 'partnerships with a long past and new faces.',
  'library.suits.points-of-light': 'neighbourhood teams, the voluntary sector, and those who fund them.',
  'library.suits.provider-capture': 'partners of very different size.',
  'library.unsuited.provider-capture': 'a table where one person is the manager of another.',
  'library.suits.quantum-leap': 'groups that know the game and each other.',
  'library.unsuited.quantum-leap': 'a first group: the leap asks for trust that has been built.',
  'library.suits.classic': 'teachers, and anybody who wants the bare shape.',

  'dilemma.title': 'The dilemma',
  'dilemma.bars': 'One board’s score for each choice, held throughout',
  'dilemma.bar.T': 'Only you hold back',
  'dilemma.bar.R': '{n, plural, =2 {Both pool} other {All pool}}',
  'dilemma.bar.P': '{n, plural, =2 {Both hold back} other {All hold back}}',
  'dilemma.bar.S': 'Only you pool',
  'dilemma.unit.round': 'Your own board’s score, a round',
  'dilemma.unit.game': 'The {name}’s own score over the whole game',
  'dilemma.points': '{n, plural, one {# point} other {# points}}',
  'dilemma.pence': '{n}p',
  'dilemma.own': 'Of a pound that you pool, {least} to {most} comes back to your own board.',
  'dilemma.place': 'To the place as a whole it is worth at least {least}.',
  'dilemma.story': 'If all hold back, somebody goes under water in {hold} of games. If all pool, in {pool}.',
  'dilemma.table.pays': 'Holding back pays your own board {gain} more a round, whatever the others do.',
  'dilemma.table.pays.range':
    'Holding back pays your own board {least} to {most} more a round, whatever the others do.',
  'dilemma.table.costs':
    'If {n, plural, =2 {both} other {all}} hold back, each ends every round {gap} worse than if {n, plural, =2 {both} other {all}} pool.',
  'dilemma.span': '{least} to {most}',
  'dilemma.leap.title': 'Two stable ends',
  'dilemma.leap.needs':
    '{threshold, plural, =4 {All four boards} other {# of the {n} boards}} must commit in the same round.',
  'dilemma.leap.gain': 'If they do, each board gains {span}.',
  'dilemma.leap.loss': 'If they do not, each of those who committed loses {span}.',
  'dilemma.leap.belief': 'It is worth trying once you are {share} sure of the others.',
  'dilemma.proof': 'Checked by simulation for every seat, {seeds} games for each case.',
  'dilemma.proof.exact': 'Worked out exactly, for every seat.',
  'dilemma.none': 'Whether this is a dilemma has not been checked yet.',
  'dilemma.unproven': 'Not every condition of a dilemma holds here.',
} as const
