// Certificates as files beside the scenarios: `certificates/<id>.json`, format certificate/1.
import * as z from 'zod/mini'
import { RULES_VERSION, type Scenario, SEATS } from '../../engine/index.ts'
import { once } from '../../lib/index.ts'
import { scenarioHash } from '../decode.ts'
import { basisHash } from './basis.ts'
import { PATHS } from './deviations.ts'
import { type Certificate, RULES } from './types.ts'

export const CERTIFICATE_FORMAT = 'certificate/1'

const figure = z.number()
const estimate = z.strictObject({ mean: figure, half: figure })
const seat = z.enum(SEATS)
const path = z.enum(PATHS)
const bySeat = <T extends z.ZodMiniType>(value: T) => z.record(z.string(), value)
const chain = { T: figure, R: figure, P: figure, S: figure }
const twoEnds = z.strictObject({ allHold: z.array(figure), allPool: z.array(figure) })

const verdicts = once(() =>
  z.array(
    z.strictObject({
      rule: z.enum(RULES),
      seat: z.nullable(seat),
      ok: z.boolean(),
      value: figure,
      limit: figure,
      leap: z.exactOptional(z.enum(['taken', 'not-taken'])),
    }),
  ),
)

const shortRun = () =>
  z.strictObject({
    cases: z.int(),
    failures: z.int(),
    toTheEnd: z.nullable(figure),
    leastGain: figure,
    worst: z.nullable(z.strictObject({ path, round: z.int(), others: z.array(seat) })),
  })

const seatFigures = () =>
  z.strictObject({
    ...chain,
    differences: z.strictObject({ TR: estimate, RP: estimate, PS: estimate }),
    ownReturn: z.strictObject({
      min: figure,
      max: figure,
      lower: figure,
      upper: figure,
      contexts: z.array(z.strictObject({ others: z.array(seat), mean: figure, half: figure })),
    }),
    K: z.nullable(figure),
    KS: z.nullable(figure),
    shortRun: shortRun(),
    reciprocity: z.nullable(estimate),
  })

const poolFigures = once(() => ({
  seats: bySeat(seatFigures()),
  placeReturn: z.strictObject({ min: figure, lower: figure, cash: figure }),
  placeByPoolers: z.array(figure),
  wastefulCards: z.array(z.strictObject({ card: z.string(), path, mean: figure, half: figure })),
}))

const story = once(() =>
  z.strictObject({
    allHoldSunk: figure,
    allHoldSunkEarly: figure,
    allPoolSunk: figure,
    sunkBySeat: bySeat(z.strictObject({ allHold: figure, allPool: figure })),
    fourHour: twoEnds,
    delayed: twoEnds,
  }),
)

const seedCounts = { seeds: z.int(), deviationSeeds: z.tuple([z.int(), z.int()]) }

const pool = () =>
  z.strictObject({
    kind: z.literal('pool'),
    ...seedCounts,
    ...poolFigures(),
    story: story(),
    verdicts: verdicts(),
  })

const leap = () =>
  z.strictObject({
    kind: z.literal('leap'),
    ...seedCounts,
    threshold: z.int(),
    gain: bySeat(figure),
    loss: bySeat(figure),
    beliefNeeded: bySeat(figure),
    rounds: z.array(z.strictObject({ round: z.int(), gain: bySeat(estimate), loss: bySeat(estimate) })),
    story: story(),
    pool: z.nullable(
      z.strictObject({ taken: z.strictObject(poolFigures()), notTaken: z.strictObject(poolFigures()) }),
    ),
    verdicts: verdicts(),
  })

const table = () =>
  z.strictObject({
    kind: z.literal('table'),
    payoffs: z.strictObject(chain),
    n: z.int(),
    unit: z.enum(['million pounds', 'points']),
    seats: bySeat(z.strictObject({ ...chain, K: z.nullable(figure) })),
    verdicts: verdicts(),
  })

const file = once(() =>
  z.strictObject({
    $schema: z.exactOptional(z.string()),
    format: z.literal(CERTIFICATE_FORMAT),
    id: z.string(),
    /** SHA-256 of the decoded scenario, and of the part of it that the figures depend on. */
    scenario: z.string(),
    basis: z.string(),
    rules: z.string(),
    /** The seeds are this prefix and 1, 2, 3 … */
    seedPrefix: z.string(),
    certificate: z.discriminatedUnion('kind', [pool(), leap(), table()]),
  }),
)

/** A certificate with what it was computed for. */
export interface StoredCertificate {
  readonly format: typeof CERTIFICATE_FORMAT
  readonly id: string
  readonly scenario: string
  readonly basis: string
  readonly rules: string
  readonly seedPrefix: string
  readonly certificate: Certificate
}

/** A certificate ready to be written; figures to six places. */
export const toStore = (
  scenario: Scenario,
  { certificate, seedPrefix }: { readonly certificate: Certificate; readonly seedPrefix: string },
): StoredCertificate => ({
  format: CERTIFICATE_FORMAT,
  id: scenario.id,
  scenario: scenarioHash(scenario),
  basis: basisHash(scenario),
  rules: RULES_VERSION,
  seedPrefix,
  certificate: rounded(certificate) as Certificate,
})

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.floor(value * 1e6 + 0.5) / 1e6 + 0
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]))
}

/** The text of a certificate's file. */
export const certificateText = (stored: StoredCertificate): string =>
  `${JSON.stringify({ $schema: '../schema/certificate-1.json', ...stored }, null, 1)}\n`

/** Reads a certificate's file; null where it is no certificate that we understand. */
export function readCertificate(text: string): StoredCertificate | null {
  try {
    const parsed = file().safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Whether its figures are those of a scenario under these rules; `isCurrent` asks for the very same words too. */
export const holdsFor = (stored: StoredCertificate, scenario: Scenario): boolean =>
  stored.basis === basisHash(scenario) && stored.rules === RULES_VERSION

/** Whether a stored certificate is about this very scenario under these very rules. */
export const isCurrent = (stored: StoredCertificate, scenario: Scenario): boolean =>
  stored.scenario === scenarioHash(scenario) && stored.rules === RULES_VERSION

/** The published JSON Schema of a certificate's file; `scenarios/schema/certificate-1.json` holds it. */
export function certificateJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(file(), {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'ref',
  })
  return {
    $schema,
    $id: 'certificate-1.json',
    title: 'Swim Together dilemma certificate, format certificate/1',
    description:
      'Written by `swim lint --write`. Scores in £m over the game; returns in pounds per pound pooled.',
    ...schema,
  }
}
