/**
 * English (UK): pictures of four real games on the first page. ICU messages. {title} is a scenario’s.
 */
export const demo = {
  'home.demo.title': 'Each board has its turn',
  'home.demo.lead':
    'Four games between players of the machine, as they stood late on. In each, another board is in trouble, though it pooled all along, and another one is generous.',
  'home.demo.whose': 'Whose trouble to look at',
  'home.demo.next': 'The next one',
  'home.demo.round': '{title}, after round {round}',
  'home.demo.acute':
    'The acute trust has shared since the first quarter, and the water stands on its deck. The council goes on paying for care outside hospital, just above its own floor.',
  'home.demo.ccg':
    'The CCG has paid in every quarter, and its reserves are nearly down to the floor. The acute trust still pools its stake, though two thirds of its own cushion went the same way.',
  'home.demo.council':
    'The council is under water: its money went into care that frees other people’s beds. The community partnership has pooled beside it in every quarter.',
  'home.demo.community':
    'The community partnership has the smallest reserves at the table, and they are nearly down to their floor. The CCG has pooled as often, and could have kept it all.',
  'home.demo.picture':
    'The place after that round. The landing stage lowest in the water is the one that the words name first.',
  'home.demo.sit': 'Sit down in its place',
} as const
