import { bornInto, chooseAs, learn, type Moment, type Self, SILENCE, unlearned } from './choosing.ts'
import { CLASSIC_PAYOFFS } from './lift.ts'
import type { Habits, Kind } from './person.ts'
import { type Rule, setting } from './rule.ts'
import type { Because, Choice, Memory, Settings, Sight, Strategy } from './strategy.ts'

/** A seated person's memory: who it is, and what it said when it was last asked, and after how many turns. */
export type SeatedMemory = Memory & {
  readonly settings: Settings
  readonly self: Readonly<Self> | null
  readonly asked: number
  readonly said: Choice
  readonly because: Because
}

/**
 * A person among any number of others: it believes in the share of them that pooled, hears their pledges and knows
 * the length where all do. What it believes follows from what it saw; only who it is has to be remembered.
 */
export function seatPerson(
  rule: Rule,
  { kind, parameters, habits }: { kind: Kind | 'any'; parameters: Strategy['parameters']; habits: Habits },
): Strategy<SeatedMemory> {
  return {
    id: rule.id,
    name: rule.name,
    source: rule.source,
    memoryDepth: 'infinite',
    stochastic: true,
    parameters,
    start: (settings) => ({ settings, self: null, asked: 0, said: 'C', because: 'opening' }),
    choose(sight, memory, draw) {
      const { settings } = memory
      const rounds = roundsSeen(sight)
      const moment = momentOf(sight, rounds.length)
      if (moment.turns < memory.asked) return { choice: memory.said, because: memory.because, memory }
      const self = { ...(memory.self ?? bornInto(moment, kind, { settings, draw, habits })) }
      Object.assign(self, unlearned(self.first, habits))
      for (const round of rounds) learn(self, round, { habits, slips: setting(settings, 'slips') })
      const { choice, because } = chooseAs(self, moment, { settings, draw, habits })
      return {
        choice,
        because,
        believes: self.belief,
        memory: { settings, self, asked: moment.turns + 1, said: choice, because },
      }
    },
  }
}

/** Its own choice and the share of the others that pooled, for each round in which any of them chose. */
const roundsSeen = ({ mine, others }: Sight): readonly { readonly mine: Choice; readonly others: number }[] =>
  others.flatMap((row, round) => {
    const chosen = row.filter((choice) => choice !== null)
    const pooled = chosen.filter((choice) => choice === 'C').length
    return chosen.length === 0 ? [] : [{ mine: mine[round] ?? 'C', others: pooled / chosen.length }]
  })

function momentOf(sight: Sight, turns: number): Moment {
  return {
    turns,
    mine: turns === 0 ? null : (sight.mine.at(-1) ?? null),
    left: sight.left?.at(-1) ?? null,
    payoffs: sight.payoffs ?? CLASSIC_PAYOFFS,
    others: sight.company ?? sight.others[0]?.length ?? 1,
    talk: talkOf(sight),
  }
}

function talkOf({ pledges, others }: Sight): Moment['talk'] {
  const now = pledges?.at(-1)
  if (pledges === undefined || now === undefined) return SILENCE
  let made = 0
  let kept = 0
  for (const [round, row] of others.entries()) {
    for (const [at, choice] of row.entries()) {
      if (choice === null || pledges[round]?.others[at] !== true) continue
      made++
      if (choice === 'C') kept++
    }
  }
  const pledged = now.others.filter((one) => one).length / Math.max(1, now.others.length)
  // One kept pledge is granted beforehand: people trust words until they learn better.
  return { own: now.mine, pledged, honesty: (kept + 1) / (made + 1) }
}
