/** One plain sentence for people about what each of the rarer strategies does. */
export const strategyPortraitsMore = {
  'strategy.revised-downing.does':
    'Guesses how the others respond to it, trusting them at first, and does what should pay more.',
  'strategy.tester.does':
    'Opens with a test; makes good once it is answered, and takes turns where it is not.',
  'strategy.gladstein.does':
    'Opens with a test; makes good once it is answered, and else holds back up to half of the time.',
  'strategy.second-grofman.does':
    'Goes by how often the others held back in seven rounds, and is less patient after its own hold-backs.',
  'strategy.cave.does':
    'Answers a hold-back half of the time, and gives up on those who hold back a great deal.',
  'strategy.wm-adams.does':
    'Lets most hold-backs pass, answers the fourth, seventh and ninth, and nearly all after that.',
  'strategy.getzler.does':
    'Answers hold-backs by chance, and half as readily with every round that has gone by since.',
  'strategy.leyvraz.does':
    'Looks at the last three rounds, and answers some hold-backs at once and some a round late.',
  'strategy.white.does':
    'Pools ten times, then answers a hold-back once there have been enough of them for so long a game.',
  'strategy.black.does':
    'Pools five times, then the less readily, the more hold-backs it saw in the last five rounds.',
  'strategy.colbert.does':
    'Tries one hold-back early, then answers each that it sees with two, and two rounds of pooling.',
  'strategy.mikkelson.does':
    'Gives credit that pooling fills slowly and hold-backs drain fast, and pools while there is some.',
  'strategy.yamachi.does':
    'Remembers what followed on what, and does what the others have mostly answered by pooling.',
  'strategy.borufsen.does':
    'Answers like with like, breaks out of stand-offs and echoes, and looks every 25 rounds whether there is any point.',
  'strategy.weiner.does':
    'Answers like with like, forgives now and then, and holds back where hold-backs pile up.',
  'strategy.richard-hufford.does':
    'Trusts those who answer like with like, and tests a long run of pooling with one hold-back.',
  'strategy.calculator.does':
    'Answers like with like for twenty rounds, and then keeps its stake at home with those who go round in a circle.',
  'strategy.graaskamp.does':
    'Answers like with like for fifty rounds, tries one hold-back, and decides by what followed.',
  'strategy.kluepfel.does':
    'Mostly follows the last rounds, and holds back once the others seem to toss coins.',
  'strategy.appold.does':
    'Forgives one hold-back, then pools as often as the others answered such a choice with pooling.',
  'strategy.tideman-and-chieruzzi.does':
    'Answers each run of hold-backs one longer than the last, and gives a fresh start to those who fall behind.',
  'strategy.second-tideman-and-chieruzzi.does':
    'Pools while it is far enough ahead, and now and then gives the others a fresh start.',
  'strategy.graaskamp-katzen.does':
    'Answers like with like, and keeps its stake at home where that has not paid by certain rounds.',
  'strategy.rowsam.does':
    'Pools, looks every six rounds at what it gets, and grows wary where that is too little.',
  'strategy.tranquilizer.does':
    'Pools at first, and tries holding back the more often, the better that is taken.',
  'strategy.harrington.does':
    'Answers like with like for 36 rounds, then tries holding back more and more until somebody minds.',

  'strategy.aon-2.does': 'Pools only where all did the same in each of the last two rounds.',
  'strategy.delayed-aon-1.does': 'Pools where all have come back to doing the same, a round late.',
  'strategy.zd-mem-2.does': 'Looks at two rounds, and pools by chances that tie its result to its partner’s.',
  'strategy.winner-12.does': 'Looks up its choice in a small table that did best among all of its size.',
  'strategy.winner-21.does':
    'Looks up its choice in a small table that opens with a hold-back and did best among all of its kind.',
  'strategy.mem-2.does': 'Decides every two rounds whether to answer at once, to be patient or to hold back.',
  'strategy.capri.does':
    'Pools, takes the answer to its own slips, answers others’ once, and meets those who pool again.',

  'strategy.fortress-3.does': 'Pools only with those who know its secret: two hold-backs, then pooling.',
  'strategy.fortress-4.does': 'Pools only with those who know its secret: three hold-backs, then pooling.',
  'strategy.predator.does': 'Moves through nine moods, and mostly holds back.',
  'strategy.pun-1.does': 'Pools every other round whatever happens, and answers like with like in between.',
  'strategy.raider.does':
    'Holds back, but answers like with like once it has met two hold-backs at the right moment.',
  'strategy.ripoff.does': 'Holds back every other round until somebody minds, then answers like with like.',
  'strategy.usually-cooperates.does': 'Pools, but not with those who pool again after a hold-back.',
  'strategy.usually-defects.does': 'Holds back, but not with those who hold back after pooling.',
  'strategy.solution-b1.does':
    'Holds back until it has met pooling, and then pools for good, whatever follows.',
  'strategy.solution-b5.does': 'Moves through six moods, and pools with those who keep in step.',
  'strategy.thumper.does': 'Answers a hold-back with two of its own, deaf to the second round.',
  'strategy.evolved-fsm-4.does': 'Moves through four moods that simulated evolution found.',
  'strategy.evolved-fsm-16.does': 'Moves through many moods that simulated evolution found.',
  'strategy.evolved-fsm-16-noise-05.does':
    'Moves through many moods that simulated evolution found where choices slip.',
  'strategy.tf-1.does': 'Moves through sixteen moods that evolved to take over a group.',
  'strategy.tf-2.does': 'Moves through fourteen moods that evolved to take over a group.',
  'strategy.tf-3.does': 'Moves through eight moods that evolved to take over a group.',
  'strategy.evolved-looker-up-1-1-1.does':
    'Looks at the last round and how the others began, in a table that simulated evolution found.',
  'strategy.evolved-looker-up-2-2-2.does':
    'Looks at the last two rounds and the first two, in a table that simulated evolution found.',

  'strategy.defector-hunter.does': 'Pools, but not with those who have only ever held back.',
  'strategy.cooperator-hunter.does': 'Pools, but not with those who have always pooled.',
  'strategy.alternator-hunter.does': 'Pools, but not with those who took turns for six rounds.',
  'strategy.cycle-hunter.does': 'Pools, but not with those who repeat a short list of choices.',
  'strategy.eventual-cycle-hunter.does': 'Pools, but not with those who fall into a rhythm after ten rounds.',
  'strategy.math-constant-hunter.does':
    'Pools, but not where all pool about as often early, midway and late.',
  'strategy.random-hunter.does': 'Pools, but not with those who seem to toss coins.',

  'strategy.better-and-better.does': 'Holds back nearly always at first, and a little less with every round.',
  'strategy.worse-and-worse.does': 'Pools nearly always at first, and a little less with every round.',
  'strategy.worse-and-worse-2.does': 'Answers like with like for twenty rounds, then pools less and less.',
  'strategy.worse-and-worse-3.does': 'Pools first, then holds back as often as the others have, by chance.',
  'strategy.self-steem.does': 'Goes through high and low spirits every ten rounds, whatever the others do.',

  'strategy.golden.does': 'Brings pooling and holding back, of all together, to the golden ratio.',
  'strategy.pi.does': 'Brings pooling and holding back, of all together, to 3.14 to one.',
  'strategy.e.does': 'Brings pooling and holding back, of all together, to 2.72 to one.',
  'strategy.very-bad.does': 'Pools three times, then does what the others have mostly done.',
  'strategy.momentum.does': 'Trusts until a few hold-backs have worn its trust down, and regains it slowly.',

  'strategy.adaptor-brief.does':
    'Keeps a tally of how rounds went, tuned to short games, and pools while it is level.',
  'strategy.adaptor-long.does':
    'Keeps a tally of how rounds went, tuned to long games, and pools while it is level.',
  'strategy.bush-mosteller.does': 'Does more often what brought it more than it had hoped for.',
  'strategy.stalker.does':
    'Looks only at what it has got so far, and pools while that is good but not too good.',
  'strategy.michaelos.does':
    'Answers like with like, but may never pool again once its own hold-back went unanswered.',
} as const
