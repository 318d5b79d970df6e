/** English (UK): evolution, fingerprints and benchmarks on the command line. ICU. */
export const labMore = {
  'cli.evolve.about':
    'lets strategies evolve by what they earn: against each other in the classic game, or at the tables of a scenario',
  'cli.fingerprint.about':
    'draws a strategy’s fingerprint: its score against a probe that now and then pools or holds back by chance',
  'cli.bench.about': 'measures how fast the lab is on this machine',
  'cli.argument.strategy': 'a strategy',
  'cli.option.dynamics': 'replicator, moran or spatial (default: replicator)',
  'cli.option.generations': 'generations at most (default: 200)',
  'cli.option.mutation': 'chance that a newborn plays any strategy (replicator and moran; default: 0)',
  'cli.option.each': 'moran: individuals of each strategy at the start (default: 10)',
  'cli.option.runs': 'moran: runs (default: 1); the generations shown are those of the first',
  'cli.option.selection': 'moran: weight of the game, 0 to 1 (default: 1)',
  'cli.option.grid': 'spatial: width x height (default: 40x40)',
  'cli.option.neighbourhood': 'spatial: moore (eight around) or von-neumann (four; default: moore)',
  'cli.option.update':
    'spatial: best (all copy the best around them) or fermi (one by one, by chance; default: best)',
  'cli.option.probe': 'the strategy in the probe (default: tit-for-tat)',
  'cli.option.points': 'points a side of the square (default: 11)',
  'cli.option.probe-turns': 'turns of a game, where games have to be simulated (default: 200)',
  'cli.option.probe-repetitions': 'games a point, where they have to be simulated (default: 50)',

  'cli.evolve.stopped-early': 'Stopped before the first generation: nothing is known yet.',
  'cli.evolve.stopped': 'Stopped: this is how far it came. The same command comes to the same again.',
  'cli.evolve.start': 'start',
  'cli.evolve.end': 'generation {generation}',
  'cli.evolve.took-over': 'took over',
  'cli.evolve.expected': 'By the formula, {strategy} takes over in {chance} of runs.',
  'cli.option.fingerprint-csv': 'write x, y and score of each point to this file',
  'cli.option.fingerprint-chart': 'draw the square into this SVG file',
  'cli.fingerprint.stopped': 'Stopped: nothing is written. The same command comes to the same again.',
  'cli.fingerprint.corner': 'y ↑ x →',
  'cli.fingerprint.how':
    '{how, select, exact {Worked out exactly: the mean score a turn in the long run.} other {Means of simulated games.}}',

  'cli.bench.two-seats': 'classic, two seats, strategies as tables',
  'cli.bench.two-seats-all': 'classic, two seats, every strategy against every other',
  'cli.bench.four-seats': 'classic, four seats, strategies as tables',
  'cli.bench.four-seats-all': 'classic, four seats, every strategy',
  'cli.bench.games': 'winter-beds, whole games one by one',
  'cli.bench.tournament-games': 'winter-beds, games in a tournament',
  'cli.bench.tournament-games-two': 'winter-beds, games in a tournament, two workers',
  'cli.bench.two-workers': 'two workers against one',
  'cli.bench.memory': 'memory left behind by 186,000 games',
} as const
