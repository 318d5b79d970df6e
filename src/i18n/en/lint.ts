/** English (UK): what `swim lint` says of a scenario. ICU. Scores in £m, returns in pounds. */
export const lint = {
  'lint.about':
    'checks scenario files and proves by simulation that they are a dilemma; says what is wrong and what moves it',
  'lint.option.seeds': 'a quick look on so many seeds: no certificate',
  'lint.option.fresh': 'compute anew, even where a certificate is stored',
  'lint.option.write': 'store the certificate in the folder certificates beside the scenario',
  'lint.option.suggest': 'look for stakes, weights and reserves that would pass',
  'lint.write-needs-all': 'A quick look is no certificate and is not stored: leave out --seeds or --write.',
  'lint.written': 'Written: {file}',
  'lint.stopped': 'Stopped. Nothing was written.',

  'lint.head.certified': '{id}: a dilemma. Every condition holds.',
  'lint.head.quick':
    '{id}: {ok, select, yes {every condition holds on these seeds; this was a quick look, and no certificate} other {not a dilemma}}',
  'lint.head.refused':
    '{id}: no dilemma. {count, plural, one {One condition fails} other {# conditions fail}}:',
  'lint.basis':
    '{seeds, number} seeds for choices held throughout, {least, number} to {most, number} for single quarters; rules {rules}{stored, select, yes {; stored earlier} other {}}',
  'lint.basis.exact': 'A table of payoffs is proved exactly; rules {rules}',

  'lint.column.own': 'own pound returns',
  'lint.column.short': 'short run',
  'lint.column.recip': 'reciprocity',
  'lint.short-run': '{kept, number} of {cases, number}',
  'lint.range': '{from}–{to}',
  'lint.key':
    '£m over the game. T: all others pool, this board holds back. R: all pool. P: all hold back. S: this board pools alone. K: (R−P)/(T−S).',
  'lint.key.own':
    'Own pound returns: what a pooled pound brings back to its own board, over all choices of the others; 0.30 to 0.75 is wanted at the 95% bounds.',
  'lint.key.short':
    'Short run: quarters in which holding back pays for a board that looks two quarters ahead. To the end of the game it pays in {share} of them: an early pound works long.',
  'lint.key.recip':
    'Reciprocity: what pooling among strict reciprocators is worth, against always holding back among them.',
  'lint.place':
    'A pooled pound returns to the place at least {lower} in board scores (95% bound; {min} on average). In cash alone it returns {cash}: never take the one for the other.',
  'lint.poolers': 'All boards together by how many pool, £m: {figures}.',
  'lint.story':
    'If all hold back, somebody goes under in {hold} of games ({early} before round {round}). If all pool, in {pool}.',
  'lint.waits':
    'The last quarter: {hold4} within four hours and {holdD} of beds delayed if all hold back; {pool4} and {poolD} if all pool.',
  'lint.wasteful':
    'The card “{card}” is flagged to waste money: on the path {path} a pound in it returns {value} ± {half} to the place.',
  'lint.leap':
    '{name}: gains {gain} if all {threshold, number} commit, loses {loss} in a failed attempt; committing pays from a belief of {belief} on.',
  'lint.leap.key':
    'Least gain over the rounds in which the leap can be decided, £m against nobody ever committing. Everybody committing and nobody committing are both at rest.',
  'lint.payoffs': 'Each round: T {T}, R {R}, P {P}, S {S} ({unit}), {n, number} seats. K {K}.',

  'lint.openly.head': 'Say openly, in notes and handbook:',
  'lint.openly.cash': 'In cash alone this is no dilemma.',
  'lint.openly.weights': 'What the boards are held to account for carries it: these weights are a choice.',
  'lint.openly.rounds': 'Fewer than seven rounds break it.',
  'lint.openly.sooner': '“A day sooner” is a design choice; there is no evidence of an effect of that size.',
  'lint.openly.early': 'Over the whole game an early act of pooling often pays its own board too.',

  'lint.fails.T>R':
    '{name}, T > R: while all others pool, holding back should pay. Its gain is {value} at the lower bound.',
  'lint.fails.R>P':
    '{name}, R > P: all pooling should beat all holding back. The difference is {value} at the lower bound.',
  'lint.fails.P>S': '{name}, P > S: pooling alone should cost. It costs {value} at the lower bound.',
  'lint.fails.own-least':
    '{name}: against some choices of the others a pooled pound returns only {value} to its own board; at least {limit} is wanted.',
  'lint.fails.own-most':
    '{name}: against some choices of the others a pooled pound returns {value} to its own board; at most {limit} is wanted, or pooling needs no courage.',
  'lint.fails.short-run':
    '{name}: in {value, number} of {cases, number} single quarters holding back does not clearly pay within two more quarters; worst in round {round} ({path}; pooling: {others}), where it gains {gain} per pound.',
  'lint.fails.place':
    'The place: one more pooled pound returns only {value} at the lower bound; above {limit} is wanted.',
  'lint.fails.story-all-hold-back':
    'The story: if all hold back, somebody goes under in {value} of games; at least {limit} is wanted.',
  'lint.fails.story-too-early':
    'The story: if all hold back, somebody goes under before round 5 in {value} of games; at most {limit} is forgiven.',
  'lint.fails.story-all-pool':
    'The story: although all pool, somebody goes under in {value} of games; at most {limit} is wanted.',
  'lint.fails.horizon':
    'The horizon: a game may end after {value, number} rounds; pooled money pays back late, and at least {limit, number} are wanted.',
  'lint.fails.precision':
    '{name}: the widest interval is {value} of a stake, and below {limit} is wanted: more seeds are needed.',
  'lint.fails.leap-threshold':
    '{name}: fewer than all seats are enough, so nobody is pivotal; then committing needs a grant ({value}) above the loss ({limit}).',
  'lint.fails.leap-all-in':
    '{name}: with all others committed, committing should beat staying out. It does by {value} at the lower bound.',
  'lint.fails.leap-all-out':
    '{name}: with nobody else committed, committing should cost. It costs {value} at the lower bound.',
  'lint.fails.leap-gain': '{name}: the gain is {value} at the lower bound, and the loss {limit}.',
  'lint.fails.table-gap': '{name}, {rule}: the difference in the table is {value}; it has to be above 0.',
  'lint.fails.table-place': 'One more who pools should add to the sum of all seats; it adds {value}.',
  'lint.leap.taken': 'With the leap taken:',
  'lint.leap.not-taken': 'With the leap not taken:',
  'lint.moves': 'Moves it, the sharpest first: {levers}.',

  'lint.lever.planned-rate': 'money.plannedDeviationRate (usable 0.50–0.60)',
  'lint.lever.weights-up': 'this seat’s accountability, up',
  'lint.lever.weights-down': 'this seat’s accountability, down',
  'lint.lever.all-weights-up': 'accountability of all seats, up',
  'lint.lever.stakes-down': 'stakes, down (margin 20%)',
  'lint.lever.stakes-up': 'stakes, up (margin 20%)',
  'lint.lever.growth-up': 'flow.growth_emergency and growth_need, up (2% to 4% a year)',
  'lint.lever.growth-down': 'flow.growth_emergency and growth_need, down',
  'lint.lever.cashable': 'money.cashable (usable 0.30–0.60)',
  'lint.lever.rounds': 'rounds, up (at least 7, 8 are recommended)',
  'lint.lever.ramps': 'money.fundSteps false: the fund on ramps',
  'lint.lever.reserves-up': 'starting reserves, up',
  'lint.lever.reserves-down': 'starting reserves, down, or the floor up',
  'lint.lever.trust': 'trust.start, up',
  'lint.lever.effects-up': 'what pooled money buys (pooling), up (margin 10%)',
  'lint.lever.seeds': 'more seeds',
  'lint.lever.threshold': 'the leap’s threshold up to the number of seats, or its grant above its loss',
  'lint.lever.leap-gain': 'the leap’s gain, up',
  'lint.lever.leap-loss-down': 'the leap’s loss, down',
  'lint.lever.leap-loss-up': 'the leap’s loss, up',
  'lint.lever.payoffs': 'the card’s payoffs',

  'lint.suggest.searching': 'Looking for numbers that would pass, on other seeds …',
  'lint.suggest.none':
    'Found none: no scaling of weights by 0.4 to 2.5, stakes by 0.7 to 1.25 and starting reserves by up to £3m passed all conditions on the tuning seeds. Look at what moves each failing condition.',
  'lint.suggest.no-search': 'There is nothing to scale here: only pool cards have stakes and weights.',
  'lint.suggest.too-short':
    'There is nothing to search: no stakes or weights mend a game that may end before round {least, number}.',
  'lint.suggest.found':
    'Would pass on the tuning seeds, and {ok, select, yes {passes} other {yet does not pass}} on the seeds of certificates:',
} as const
