import { personas } from './personas.ts'
import { strategyPortraits } from './strategy-portraits.ts'
import { strategyPortraitsMore } from './strategy-portraits-more.ts'

/** Sentences about strategies: why a bot chose, and what is wrong with a written name or match. ICU. */
export const strategies = {
  ...strategyPortraits,
  ...strategyPortraitsMore,
  ...personas,

  'strategy.because.opening':
    '{choice, select, pool {It was our first round, so I began by pooling.} other {It was our first round, so I waited to see what you would do.}}',
  'strategy.because.always': '{choice, select, pool {I pool every round.} other {I hold back every round.}}',
  'strategy.because.turn':
    '{choice, select, pool {It was my turn to pool.} other {It was my turn to hold back.}}',
  'strategy.because.chance':
    '{choice, select, pool {I left it to chance, and it came out as pooling.} other {I left it to chance, and it came out as holding back.}}',
  'strategy.because.answeredPool':
    '{others, plural, one {You pooled last time, so I did.} other {Enough of you pooled last time, so I did.}}',
  'strategy.because.answeredHold':
    '{others, plural, one {You held back last time, so I did.} other {Not enough of you pooled last time, so I held back.}}',
  'strategy.because.letPass':
    '{others, plural, one {You held back last time; I let it pass and pooled.} other {Not enough of you pooled last time; I let it pass and pooled.}}',
  'strategy.because.remembered': 'I still had earlier rounds in mind, so I held back.',
  'strategy.because.tried': 'All was going well, and I tried what holding back would bring.',
  'strategy.because.stayed':
    '{choice, select, pool {Last round went well for me, so I pooled again.} other {Last round went well for me, so I held back again.}}',
  'strategy.because.shifted':
    '{choice, select, pool {Last round went badly for me, so I changed to pooling.} other {Last round went badly for me, so I changed to holding back.}}',
  'strategy.because.script': 'It was written down beforehand.',
  'strategy.because.promised': 'I had pledged to pool, and I kept to it.',
  'strategy.because.believed':
    '{others, plural, one {You pledged to pool, and I took your word.} other {Enough of you pledged to pool, and I took your word.}}',
  'strategy.because.ending': 'Few rounds were left, and I did not expect pooling to be answered any more.',

  'strategy.unknown': 'There is no strategy called “{written}”. Did you mean {nearest}?',
  'strategy.unheard': 'There is no strategy called “{written}”, and none with a name like it.',
  'strategy.script':
    'A scripted player needs letters C (pool) and D (hold back) only, as in script:CDDC, and not “{written}”.',
  'strategy.setting.none': 'The strategy {strategy} has no settings, so “{written}” means nothing to it.',
  'strategy.setting.unknown': 'The strategy {strategy} has no setting like “{written}”. It has: {known}.',
  'strategy.setting.range':
    'The setting {setting} must be a number from {min} to {max}, and not “{written}”.',
  'strategy.setting.whole':
    'The setting {setting} must be a whole number from {min} to {max}, and not “{written}”.',
  'strategy.setting.twice': 'The setting {setting} is given twice.',

  'temperament.quiet.does': 'Makes no pledges and keeps its reasons to itself.',
  'temperament.candid.does': 'Pledges what it means to do, and says why.',

  'match.notAnObject': 'A match is written as a JSON object that names a, b and turns.',
  'match.unknownField': 'A match has no field “{field}”. It may have: {known}.',
  'match.strategyMissing': 'The match does not say who plays as {side}.',
  'match.turns': 'The number of turns must be a whole number from 1 to {max}, and not {written}.',
  'match.repetitions': 'The number of repetitions must be a whole number from 1 to {max}, and not {written}.',
  'match.tooLong':
    '{turns, number} turns × {repetitions, number} repetitions is more than {max, number} turns in all: ask for fewer.',
  'match.noise': 'Noise is a chance from 0 to 1, and not {written}.',
  'match.seed': 'The seed must be a word or a whole number, and not {written}.',
  'match.payoffs': 'Payoffs are four numbers in the order R,S,T,P, as in 3,0,5,1, and not {written}.',
  'match.flips': 'Flips are an object with lists of turns under a and b, and not {written}.',
  'match.flipTurn': 'A flip names a turn from 1 to {turns}, each once, and not {written}.',
  'match.notTempting':
    'These payoffs are no prisoners’ dilemma: T = {T} is not above R = {R}, so holding back against a partner who pools gains nothing.',
  'match.notBetterTogether':
    'These payoffs are no prisoners’ dilemma: R = {R} is not above P = {P}, so pooling together is no better than both holding back.',
  'match.notExposed':
    'These payoffs are no prisoners’ dilemma: P = {P} is not above S = {S}, so pooling alone costs nothing.',
  'match.turnsPay':
    'Taking turns pays at least as well as pooling together: 2R = {twiceR} is not above T + S = {sum}.',
} as const
