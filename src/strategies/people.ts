import { bornInto, chooseAs, learn, type Moment, PERSON_PARAMETERS, type Self, SILENCE } from './choosing.ts'
import { HABITS } from './habits.ts'
import { held, type Past } from './past.ts'
import type { Habits, Kind } from './person.ts'
import { seatPerson } from './person-seat.ts'
import { type Rule, setting } from './rule.ts'
import type { Because, Parameter, Settings } from './strategy.ts'

/** Who sits down: a kind of person, or whoever chance brings, with the settings that are its own. */
export interface Sort extends Pick<Rule, 'id' | 'name' | 'source' | 'aliases'> {
  readonly kind: Kind | 'any'
  readonly usual?: Settings
}

/** The settings, and from the first choice on who it is and what it believes: flat, and changed in place. */
type Memory = { [key: string]: number | string | boolean; because: Because }

/** A sort of people as a two-seat rule for the lab's loop, which tells no length; at a table it sits as `seatPerson` has it. */
export function personRule(sort: Sort, habits: Habits = HABITS): Rule {
  const { kind, usual = {}, ...named } = sort
  const parameters = parametersOf(usual)
  const rule: Rule<Memory> = {
    ...named,
    memoryDepth: 'infinite',
    stochastic: true,
    parameters,
    start: (settings) => ({ ...settings, because: 'opening' }),
    next(memory, past) {
      const moment = momentOf(past)
      const ask = { settings: memory as Settings & Memory, draw: past.draw, habits }
      const self = isBorn(memory) ? memory : Object.assign(memory, bornInto(moment, kind, ask))
      if (past.turns > 0) {
        const mine = held(past.mine) ? 'D' : 'C'
        learn(self, { mine, others: shareSeen(past) }, { habits, slips: setting(ask.settings, 'slips') })
      }
      const { choice, because } = chooseAs(self, moment, ask)
      memory.because = because
      return choice
    },
    because: (memory) => memory.because,
    seated: (one) => seatPerson(one, { kind, parameters, habits }),
  }
  return rule
}

/** The share of the others that pooled last turn. Between two, the bits tell it. */
const shareSeen = ({ others, pooled, theirs }: Past): number =>
  others > 1 ? pooled / others : held(theirs) ? 0 : 1

const isBorn = (memory: Memory): memory is Memory & Self => memory.kind !== undefined

const parametersOf = (usual: Settings): Readonly<Record<string, Parameter>> =>
  Object.fromEntries(
    Object.entries(PERSON_PARAMETERS).map(([name, parameter]) => [
      name,
      { ...parameter, default: usual[name] ?? parameter.default },
    ]),
  )

const momentOf = (past: Past): Moment => ({
  turns: past.turns,
  mine: past.turns === 0 ? null : held(past.mine) ? 'D' : 'C',
  left: null,
  payoffs: past.payoffs,
  others: past.others,
  talk: SILENCE,
})

const FOUND = 'Fischbacher, Gächter & Fehr 2001, Econ. Letters 71; fitted as people.md tells'

/** The four kinds that were found, and a person of any of them. */
export const people: readonly Rule[] = [
  {
    id: 'conditional-cooperator',
    name: 'Conditional Cooperator',
    source: FOUND,
    kind: 'conditional-cooperator' as const,
  },
  {
    id: 'free-rider',
    name: 'Free Rider',
    source: FOUND,
    kind: 'free-rider' as const,
    usual: { word: 0.4 },
  },
  { id: 'hump-shaped', name: 'Hump-Shaped', source: FOUND, kind: 'hump-shaped' as const },
  { id: 'unconditional', name: 'Unconditional', source: FOUND, kind: 'unconditional' as const },
  { id: 'human-mix', name: 'Human Mix', source: FOUND, kind: 'any' as const },
].map((sort) => personRule(sort))
