import * as z from 'zod/mini'
import type { FlowParams } from '../../engine/index.ts'
import { FLOW_DEFAULTS } from '../../flow/index.ts'
import { once } from '../../lib/index.ts'
import { number } from './fields.ts'

type Limits = readonly [least: number, most: number]
type FlowKey = keyof FlowParams

/** What a parameter may be, told by the first pattern its name fits. */
const LIMITS: readonly (readonly [RegExp, Limits])[] = [
  [/_amp$/, [-0.5, 0.5]],
  [/^growth_|_drift_/, [-0.2, 0.2]],
  [/^season_peak$/, [0, 364]],
  [/_width$/, [0.001, 1]],
  [/_share$|_slip$|_capacity$|^hazard_|^p2_to_|_conversion$|^breach_/, [0, 1]],
  [/_trigger$|_occupancy$/, [0, 2]],
  [/_factor_/, [0, 5]],
  [/_cv$/, [0.01, 10]],
  [/^los_.*_mean$|_duration_days$|^unwell_extra_los$/, [1, 365]],
  [/^setup_days$/, [0, 30]],
  [/_per_(week)?day$/, [0, 5000]],
  [/_beds$|_slots$|_places$/, [0, 20_000]],
  [/^pop$|_population$/, [1, 100_000_000]],
]

const limitsOf = (key: string): Limits => LIMITS.find(([pattern]) => pattern.test(key))?.[1] ?? [0, 1_000_000]

const KEYS = Object.keys(FLOW_DEFAULTS) as FlowKey[]
const shape = () =>
  Object.fromEntries(KEYS.map((key) => [key, z.exactOptional(number(...limitsOf(key)))])) as Record<
    FlowKey,
    z.ZodMiniExactOptional<z.ZodMiniNumber<number>>
  >

/** Flow parameters that differ from the recommended place; null where no patients flow. */
export const flowInFile = once(() => z.nullable(z.strictObject(shape())))
