// English (UK): why the rules said no. `refusal.<code>` of src/engine/commands.ts; values are the rules' own numbers.

// {move} is the move's name as the screen shows it: an ICU choice cannot have hyphens in its keys, and ids have them.
const MOVE = '{move}'
const phase = (name: string) =>
  `{${name}, select, brief {brief} talk {talk} decide {decide} reveal {reveal} quarter {the quarter} reflect {reflect} other {{${name}}}}`

/** Every refusal as one plain sentence or two: what is not possible, and what is. */
export const refusals = {
  'refusal.game-over':
    'The game is over after {rounds, plural, one {# round} other {# rounds}}; nothing more can be played.',
  'refusal.not-at-this-table': 'Nobody at this table sits as {seat}.',
  'refusal.wrong-phase': `This is not the moment: the table is in ${phase('phase')}. It can be done in ${phase('needed')}.`,
  'refusal.locked': 'Your decision is locked. Unlock it to change something.',
  'refusal.already-locked': 'Your decision is locked already.',
  'refusal.not-locked': 'Your decision is not locked, so there is nothing to unlock.',
  'refusal.nothing-to-lock': 'Choose first: pool or hold back. Then lock.',
  'refusal.level-not-allowed':
    'A share of {level, number, percent} cannot be chosen here. The round’s card shows which shares can.',
  'refusal.stake-withheld':
    'Your stake is withheld: your reserves fell below the floor of {floor, number} pounds, and recovery support lasts until the end of round {until}. You can still use moves.',
  'refusal.closed-to-seat': 'Your seat cannot pool in “{card}”. You can hold back, and you can use moves.',
  'refusal.no-choice-this-round':
    'Round {round} has no card, so there is nothing to choose. Talk and moves remain.',
  'refusal.pledges-off':
    '{from, plural, =0 {There are no pledges in this game.} other {Pledges start in round #; this is round {round}.}}',
  'refusal.binding-off':
    '{from, plural, =0 {Pledges cannot be bound in this game.} other {Pledges can be bound from round #; this is round {round}.}}',
  'refusal.bound-stands':
    'Your pledge of {level, number, percent} is bound: it can be made firmer, and it cannot be taken back or made weaker.',
  'refusal.ceding-off':
    '{from, plural, =0 {Nothing can be ceded in this game.} other {Shares of the risk can be ceded from round #; this is round {round}.}}',
  'refusal.standards-closed':
    'Standards are agreed before round 1 or at a stop of this game, and this is neither.',
  'refusal.standard-out-of-range':
    '{what, select, forfeit {The forfeit of a broken bound pledge must be a share from {least, number, percent} to {most, number, percent}, and not {asked, number, percent}.} other {The trust that a broken pledge costs must be from {least, number} to {most, number}, and not {asked, number}.}}',
  'refusal.no-pledge': 'You have made no pledge this round.',
  'refusal.already-bound': 'Your pledge is bound already.',
  'refusal.too-many-others':
    'A pledge can wait for {others, plural, one {one other seat} other {up to # other seats}}, and not for {asked, number}.',
  'refusal.headspace':
    'That needs {needed, plural, one {# point} other {# points}} of headspace and you have {have, number}. Drop something else first.',
  'refusal.move-off': `{from, plural, =0 {“${MOVE}” is not part of this game.} other {“${MOVE}” can be used from round #; this is round {round}.}}`,
  'refusal.move-twice': `“${MOVE}” can be chosen once a round.`,
  'refusal.move-needs-partner': `“${MOVE}” is done with another seat. Say with which.`,
  'refusal.move-not-yet': `{from, plural, =0 {“${MOVE}” has nothing left to do here.} other {“${MOVE}” can be used with that seat again from round #.}}`,
  'refusal.predictions-off': 'Nobody is asked for predictions in round {round}.',
  'refusal.reasons-off': 'Nobody is asked for a reason in round {round}.',
  'refusal.feelings-off': 'Nobody is asked how trust feels in round {round}.',
  'refusal.not-yourself': 'Name another seat: this cannot be done with your own.',
  'refusal.unknown-question': 'Nobody has asked that ({question}).',
  'refusal.unknown-answer': 'The answer can be: {answers}. It cannot be “{answer}”.',
  'refusal.unknown-incident': 'This scenario has no incident called “{incident}”.',
  'refusal.incident-here': 'The incident “{incident}” is in this round already.',
  'refusal.phase-not-played':
    'You can only step back to a phase this table has been in; that one has not been played ({phase} of round {round}; now round {now}).',
  'refusal.round-past':
    'The game is in round {now}, so it cannot end after round {round}. Give a whole number from {now} on.',
  'refusal.bad-number': '{number, number} is not possible here. Give a number above 0 and up to 3600.',
} as const
