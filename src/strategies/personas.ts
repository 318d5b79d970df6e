import { personRule } from './people.ts'
import type { Kind } from './person.ts'
import type { Rule } from './rule.ts'
import type { Temperament } from './temperament.ts'
import { WAYS } from './temperaments.ts'
import { temperamentOf } from './ways.ts'

/** A role, never a person: a kind of people with settings of its own, and a temperament that comes with it. */
export interface Persona {
  readonly id: string
  readonly rule: Rule
  readonly temperament: Temperament
}

/** What makes a role: what it expects at first, how surely it keeps its word, how it reckons with further rounds. */
interface Role {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly expects: number
  readonly word: number
  readonly delta: number
  readonly ways: keyof typeof WAYS
}

const CONDITIONAL = 'conditional-cooperator'

const ROLES: readonly Role[] = [
  role('finance-director', 'Finance Director', ['free-rider', 0.6, 0.75, 0.85, 'guarded']),
  role('new-chief-executive', 'New Chief Executive', [CONDITIONAL, 0.7, 0.6, 0.75, 'smooth-talker']),
  role('social-care-director', 'Social Care Director', [CONDITIONAL, 0.65, 0.95, 0.95, 'plain-dealer']),
  role('chief-nurse', 'Chief Nurse', [CONDITIONAL, 0.75, 0.9, 0.9, 'bridge-builder']),
  role('commissioning-lead', 'Commissioning Lead', ['hump-shaped', 0.6, 0.7, 0.9, 'open-book']),
  role('community-manager', 'Community Manager', [CONDITIONAL, 0.85, 0.9, 0.95, 'bridge-builder']),
  role('medical-director', 'Medical Director', ['hump-shaped', 0.55, 0.8, 0.85, 'guarded']),
  role('voluntary-sector-chair', 'Voluntary Sector Chair', [CONDITIONAL, 0.9, 0.95, 0.95, 'open-book']),
  role('turnaround-director', 'Turnaround Director', ['free-rider', 0.45, 0.25, 0.6, 'smooth-talker']),
  role('council-cabinet-lead', 'Council Cabinet Lead', [CONDITIONAL, 0.5, 0.8, 0.8, 'bargainer']),
]

function role(
  id: string,
  name: string,
  [kind, expects, word, delta, ways]: readonly [Kind, number, number, number, keyof typeof WAYS],
): Role {
  return { id, name, kind, expects, word, delta, ways }
}

/** Every persona, reached by its id as a strategy, or as `persona:<id>`. */
export const PERSONAS: readonly Persona[] = ROLES.map(({ id, name, kind, expects, word, delta, ways }) => ({
  id,
  rule: personRule({
    id,
    name,
    source: `A role of this game: ${kind} of people.md`,
    kind,
    usual: { expects, word, delta },
  }),
  temperament: temperamentOf(WAYS[ways]),
}))

/** The persona of this id. */
export const personaNamed = (id: string): Persona | undefined => PERSONAS.find((one) => one.id === id)
