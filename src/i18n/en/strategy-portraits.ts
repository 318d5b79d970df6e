/** One plain sentence for people about what each strategy does. */
export const strategyPortraits = {
  'strategy.cooperator.does': 'Pools every time, whatever the others do.',
  'strategy.defector.does': 'Holds back every time, whatever the others do.',
  'strategy.random.does': 'Tosses a coin every round.',
  'strategy.script.does': 'Plays a list of choices written down beforehand, then pools.',

  'strategy.tit-for-tat.does': 'Starts by pooling, then answers like with like.',
  'strategy.suspicious-tit-for-tat.does': 'Waits for the others to pool first, then answers like with like.',
  'strategy.tit-for-2-tats.does':
    'Starts by pooling, lets one hold-back pass, and answers the second in a row.',
  'strategy.two-tits-for-tat.does': 'Answers each hold-back with two, and pooling with pooling.',
  'strategy.hard-tit-for-tat.does': 'Holds back until it has seen three rounds of pooling in a row.',
  'strategy.hard-tit-for-2-tats.does':
    'Holds back while it remembers two hold-backs in a row from the last three rounds.',
  'strategy.slow-tit-for-two-tats-2.does':
    'Follows the others once they have done the same thing twice, and otherwise stays as it was.',
  'strategy.n-tits-for-m-tats.does':
    'Waits for a number of hold-backs in a row, then answers with a number of its own.',
  'strategy.omega-tit-for-tat.does':
    'Answers like with like, breaks out of endless to and fro, and stops trusting what looks like chance.',
  'strategy.contrite-tit-for-tat.does': 'Answers like with like, and makes good its own slips.',
  'strategy.adaptive-tit-for-tat.does':
    'Keeps a picture of the others that follows what they do, and pools while it is bright enough.',
  'strategy.spiteful-tit-for-tat.does':
    'Answers like with like until it sees two hold-backs in a row, and from then on keeps its stake at home.',
  'strategy.forgiving-tit-for-tat.does':
    'Answers a hold-back only where hold-backs have been more than rare.',
  'strategy.sneaky-tit-for-tat.does': 'Pools twice, tries holding back, and makes good once it is answered.',
  'strategy.eugine-nier.does':
    'Answers like with like until it has counted five hold-backs, and from then on keeps its stake at home.',
  'strategy.random-tit-for-tat.does': 'Answers like with like in one round and tosses a coin in the next.',
  'strategy.dynamic-two-tits-for-tat.does':
    'After a hold-back it pools the more readily, the more the others have pooled so far.',

  'strategy.grudger.does': 'Pools until somebody holds back, and from then on keeps its stake at home.',
  'strategy.spiteful-cc.does':
    'Pools twice whatever happens, then keeps its stake at home once it has seen a hold-back.',
  'strategy.aggravater.does': 'Holds back for three rounds, then pools with those who have always pooled.',
  'strategy.opposite-grudger.does': 'Holds back until somebody pools, and from then on pools for good.',
  'strategy.easy-go.does': 'Holds back until somebody else does too, and from then on pools for good.',
  'strategy.grudger-alternator.does':
    'Pools until it sees a hold-back, and from then on pools every other round.',
  'strategy.forgetful-grudger.does': 'Holds back for ten rounds after a hold-back, then starts afresh.',
  'strategy.soft-grudger.does':
    'Answers a hold-back with four of its own, then offers two rounds of pooling.',
  'strategy.general-soft-grudger.does':
    'Answers hold-backs with a set number of its own, then offers a set number of rounds of pooling.',

  'strategy.win-stay-lose-shift.does': 'Keeps to what went well and changes what went badly.',
  'strategy.win-shift-lose-stay.does': 'Changes what went well and keeps to what went badly.',
  'strategy.stochastic-win-stay-lose-shift.does':
    'Keeps to what went well and changes what went badly, with a slip now and then.',
  'strategy.generous-tit-for-tat.does': 'Answers like with like, and lets about every third hold-back pass.',
  'strategy.firm-but-fair.does':
    'Pools unless it was left alone last time, and offers a way out when all hold back.',
  'strategy.stochastic-cooperator.does':
    'Mostly pools while all goes well, and pools only now and then after that.',
  'strategy.soft-joss.does': 'Answers like with like, and lets a hold-back pass now and then.',
  'strategy.joss.does': 'Answers like with like, and holds back unprompted about one time in ten.',
  'strategy.burn-both-ends.does': 'Answers like with like, and holds back unprompted about one time in ten.',
  'strategy.naive-prober.does':
    'Answers like with like, and now and then tries what holding back would bring.',
  'strategy.grofman.does': 'Pools after rounds in which all did the same, and only sometimes after others.',
  'strategy.all-c-or-all-d.does': 'Decides once, by chance, and stays with it.',
  'strategy.desperate.does': 'Pools only when all held back last time.',
  'strategy.hopeless.does': 'Holds back only when all pooled last time.',
  'strategy.willing.does': 'Pools unless all held back last time.',
  'strategy.zd-extortion.does': 'Gives a little less than it gets, so that it fares better than its partner.',
  'strategy.zd-extort-2.does': 'Takes two for every one it gives, so that it fares better than its partner.',
  'strategy.zd-extort-2-v2.does': 'Takes two for every one it gives, and reacts a little more strongly.',
  'strategy.zd-extort-3.does':
    'Takes three for every one it gives, so that it fares better than its partner.',
  'strategy.zd-extort-4.does': 'Takes four for every one it gives, so that it fares better than its partner.',
  'strategy.zd-gen-2.does': 'Gives a little more than it gets, so that its partner fares at least as well.',
  'strategy.zd-gtft-2.does': 'Gives generously while all goes well, and carries half of what goes wrong.',
  'strategy.zd-mischief.does': 'Holds its partner to the same low result, whatever the partner does.',
  'strategy.zd-set-2.does': 'Holds its partner to the same middling result, whatever the partner does.',

  'strategy.gradual.does':
    'Answers each hold-back with as many as there have been, then calms down for two rounds.',
  'strategy.original-gradual.does':
    'Answers each new quarrel one hold-back longer than the last, then calms down for two rounds.',
  'strategy.shubik.does': 'Answers each new quarrel one hold-back longer than the last, then pools again.',

  'strategy.prober.does': 'Opens with a test, and keeps holding back where nobody answers.',
  'strategy.prober-2.does': 'Opens with a test, and pools for good with those who answer it just once.',
  'strategy.prober-3.does': 'Opens with a short test, and keeps holding back where nobody answers.',
  'strategy.prober-4.does':
    'Opens with a long test, and keeps holding back where the answers seem unrelated to it.',
  'strategy.hard-prober.does': 'Opens with a hard test, and keeps holding back where nobody answers.',
  'strategy.remorseful-prober.does': 'Now and then tries holding back, and lets the answer to that pass.',
  'strategy.detective.does': 'Holds back once early on, and answers like with like only if somebody minded.',
  'strategy.handshake.does': 'Pools with those who open just as it does, and holds back with all others.',
  'strategy.collective-strategy.does':
    'Pools with those who open just as it does, for as long as they then pool.',
  'strategy.gradual-killer.does':
    'Holds back five times, offers two rounds of pooling, and stays with what it gets for them.',

  'strategy.fool-me-once.does': 'Lets one hold-back pass; after a second it keeps its stake at home.',
  'strategy.fool-me-forever.does': 'Holds back until somebody else does, and from then on pools for good.',
  'strategy.forgetful-fool-me-once.does': 'Lets one hold-back pass, and sometimes forgets those it has seen.',
  'strategy.once-bitten.does':
    'After two hold-backs in a row keeps its stake at home for eleven rounds, then starts afresh.',
  'strategy.back-stabber.does': 'Lets three hold-backs pass; after a fourth it keeps its stake at home.',
  'strategy.double-crosser.does':
    'Is patient with those who pooled in the first seven rounds, and less so with others.',

  'strategy.go-by-majority.does': 'Pools if the others have pooled at least half of the time.',
  'strategy.go-by-majority-40.does':
    'Pools if the others have pooled at least half of the last forty rounds.',
  'strategy.go-by-majority-20.does':
    'Pools if the others have pooled at least half of the last twenty rounds.',
  'strategy.go-by-majority-10.does': 'Pools if the others have pooled at least half of the last ten rounds.',
  'strategy.go-by-majority-5.does':
    'Pools if the others have pooled in at least half of the last five rounds.',
  'strategy.hard-go-by-majority.does': 'Pools if the others have pooled more than half of the time.',
  'strategy.hard-go-by-majority-40.does':
    'Pools if the others have pooled more than half of the last forty rounds.',
  'strategy.hard-go-by-majority-20.does':
    'Pools if the others have pooled more than half of the last twenty rounds.',
  'strategy.hard-go-by-majority-10.does':
    'Pools if the others have pooled more than half of the last ten rounds.',
  'strategy.hard-go-by-majority-5.does':
    'Pools if the others have pooled in more than half of the last five rounds.',

  'strategy.adaptive.does': 'Tries both for a while, then does what has brought it more.',
  'strategy.adaptive-pavlov-2006.does':
    'Forms an opinion of the others every six rounds, and treats each kind in its own way.',
  'strategy.adaptive-pavlov-2011.does':
    'Counts hold-backs every six rounds, and treats the others accordingly.',
  'strategy.downing.does':
    'Guesses how the others respond to it, and does what should pay more in the long run.',
  'strategy.stein-and-rapoport.does':
    'Answers like with like, and checks now and then whether the others just toss coins.',

  'strategy.punisher.does': 'Holds back the longer, the more often the others have.',
  'strategy.inverse-punisher.does': 'Answers a hold-back the longer, the rarer it was.',
  'strategy.level-punisher.does':
    'Pools ten times, then holds back while more than one choice in five of the others was a hold-back.',
  'strategy.tricky-level-punisher.does':
    'For a hundred rounds holds back while more than one choice in twenty of the others was a hold-back.',
  'strategy.retaliate.does': 'Holds back until it is even with those who left it alone.',
  'strategy.retaliate-2.does':
    'Holds back until it is even with those who left it alone, and lets go a little later.',
  'strategy.retaliate-3.does':
    'Holds back until it is even with those who left it alone, and lets go later still.',
  'strategy.limited-retaliate.does': 'Holds back to get even, but never more than twenty times in a row.',
  'strategy.limited-retaliate-2.does': 'Holds back to get even, but never more than fifteen times in a row.',
  'strategy.limited-retaliate-3.does':
    'Holds back to get even for longer, but never more than twenty times in a row.',
  'strategy.forgiver.does': 'Pools while the others hold back in no more than one round in ten.',
  'strategy.short-mem.does': 'Goes by what the others mostly did in the last ten rounds.',
  'strategy.doubler.does':
    'Answers a hold-back unless the others have pooled more than twice as often as not.',
  'strategy.average-copier.does': 'Pools as often as the others have, by chance.',
  'strategy.nice-average-copier.does': 'Pools first, and then as often as the others have, by chance.',
  'strategy.inverse.does': 'Answers a hold-back at once, and less and less as it lies further back.',
  'strategy.grumpy.does': 'Slowly loses heart as hold-backs mount up, and slowly regains it.',

  'strategy.bully.does': 'Holds back where others pool, and pools where others hold back.',
  'strategy.anti-tit-for-tat.does': 'Pools first, and then does the opposite of what the others did.',
  'strategy.negation.does': 'Starts with a coin toss, and then does the opposite of what the others did.',
  'strategy.appeaser.does': 'Changes its ways whenever the others hold back.',
  'strategy.tricky-cooperator.does': 'Pools, and tries holding back with those who have long pooled.',
  'strategy.tricky-defector.does': 'Holds back, and offers to pool where others have stopped pooling.',
  'strategy.resurrection.does':
    'Answers like with like, but five hold-backs of its own in a row become a habit.',
  'strategy.double-resurrection.does':
    'Answers like with like, and changes over after five equal choices of its own.',

  'strategy.alternator.does': 'Takes turns: pools one round and holds back the next.',
  'strategy.cycler-dc.does': 'Takes turns: holds back one round and pools the next.',
  'strategy.cycler-ccd.does': 'Pools twice and holds back once, over and over.',
  'strategy.cycler-ddc.does': 'Holds back twice and pools once, over and over.',
  'strategy.cycler-cccd.does': 'Pools three times and holds back once, over and over.',
  'strategy.cycler-cccccd.does': 'Pools five times and holds back once, over and over.',
  'strategy.cycler-cccdcd.does': 'Follows a fixed list of six choices, over and over.',
  'strategy.anti-cycler.does': 'Pools in longer and longer runs, with one hold-back between them.',
  'strategy.thue-morse.does': 'Follows a fixed list that never repeats itself.',
  'strategy.thue-morse-inverse.does': 'Follows a fixed list that never repeats itself, turned round.',

  'strategy.davis.does': 'Pools ten times whatever happens, then only with those who have always pooled.',
  'strategy.feld.does': 'Answers like with like, and pools less readily as the game goes on.',
  'strategy.anonymous.does': 'Tosses a coin every round, and changes the coin each time.',
  'strategy.tullock.does': 'Pools eleven times, then a little less often than the others did of late.',
  'strategy.nydegger.does': 'Looks up its choice in a table of the last three rounds.',
  'strategy.eatherley.does': 'Answers a hold-back the more readily, the more there have been.',
  'strategy.champion.does': 'Is patient at first, and later answers hold-backs only where they are frequent.',
} as const
