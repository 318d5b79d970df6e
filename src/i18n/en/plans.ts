/** English (UK): paces, session plans, and what is wrong in a plan's file. ICU messages; times in minutes. */
export const plans = {
  'pace.none': 'No clock',
  'pace.fast': 'Fast: {time} a round',
  'pace.standard': 'Standard: {time} a round',
  'pace.full': 'Full: {time} a round',

  'issue.plan-not-an-object': 'A session plan is one object in curly brackets, in the format {ours}.',
  'issue.plan-sum':
    'The steps add up to {sum} minutes, and the plan says {minutes}. Both are shown to the room, so they must agree.',
  'issue.plan-no-game': 'There is no game {game} in this plan; it has {games}.',
  'issue.plan-rounds':
    'Rounds {from} to {to} do not follow what was played before, or the game has only {rounds} rounds.',
  'issue.plan-too-fast': 'These rounds need {needed} minutes at their pace, and the step gives {minutes}.',
  'issue.plan-unplayed': 'The game has {rounds} rounds, and the steps play {played} of them.',
  'issue.plan-other-rounds':
    'The plan has time for {rounds} rounds. {id} is played in {least} to {most} rounds.',
  'issue.plan-not-first':
    '{id} is not for a first group: its point is missed by people who do not know the game. Choose a plan for a practised group.',
} as const
