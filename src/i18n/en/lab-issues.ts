/** English (UK): what is wrong with a wish for lab work, or with a shard; for the page and the command line. ICU. */
export const labIssues = {
  'tournament.nobody': 'Nobody plays. Name strategies, as in --strategies tit-for-tat,grudger,defector',
  'tournament.twice': 'The strategy {strategy} is named twice. Everybody plays against themselves anyway.',
  'tournament.crowd': 'At most {most, number} strategies can play one tournament.',
  'tournament.seats': 'The classic table has 2 to {most} seats, and not {written}.',
  'tournament.only-classic':
    'The setting {field} is for the classic game only. {scenario} has its own rounds, money and chance.',
  'tournament.whole': 'The number of {field} is a whole number from 1 to {most, number}, and not {written}.',
  'tournament.chance': 'A chance of {field} is a number from 0 to 1, and not {written}.',
  'tournament.seed': 'A seed is a word or a number, from 1 to 200 letters long.',
  'tournament.too-many':
    'That makes {games, number} games, and at most {most, number} are played in one tournament. Name fewer strategies or repetitions.',
  'tournament.shard': 'A shard is written as i/n, from 1/n to n/n, as in 1/4, and not “{written}”.',

  'shard.none': 'Name the shards of a tournament.',
  'shard.no-json': '{file} is no shard: it is not JSON, or was cut off.',
  'shard.no-shard':
    '{file} is no shard of a tournament. Make one with: swim tournament … --shard 1/4 --out {file}',
  'shard.damaged': '{file} is damaged: it does not hold what a shard holds.',
  'shard.unfinished': '{file} is not finished. Run its command again: it goes on from there.',
  'shard.other-settings': '{file} is of another tournament than {first}: their {field} differ.',
  'shard.other-cut': '{file} is one of {of} shards, {first} one of {firstOf}: they are cut differently.',
  'shard.twice': 'Shard {index}/{of} is there twice: {first} and {file}.',
  'shard.missing': '{count, plural, one {A shard is} other {# shards are}} missing: {missing}.',
  'shard.other-rules':
    'These shards were played by the rules {rules}, which are not the rules here. Play the tournament again.',

  'evolve.one-of': 'It is one of {known}, and not {written}.',
  'lab.whole':
    'The setting {field} is a whole number from {least, number} to {most, number}, and not {written}.',
  'evolve.few':
    'A table has {seats} seats, and this population has {players} players. Start with more of each.',
  'evolve.share': 'The setting {field} is a number from 0 to 1, and not {written}.',
} as const
