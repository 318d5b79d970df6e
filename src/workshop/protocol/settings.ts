import * as z from 'zod/mini'
import type { Options } from '../../engine/index.ts'
import { MOST_TABLES, tableNumber, word } from './shape.ts'

/** Settings as they arrive: options are still undecoded, because the scenario's own schema reads them. */
export const settingsShape = z.strictObject({
  /** Which of the shipped plans this follows, by its id; null where the facilitator goes their own way. */
  plan: z.nullable(word),
  tables: z.int().check(z.gte(1), z.lte(MOST_TABLES)),
  /** `same`: every table meets the same winter, so that tables can be compared. */
  seeds: z.enum(['same', 'different']),
  options: z.looseObject({}),
  /** The one rule in which some tables differ, disclosed before the debrief. */
  differs: z.nullable(
    z.strictObject({
      rule: word,
      tables: z.array(tableNumber).check(z.maxLength(MOST_TABLES)),
      options: z.looseObject({}),
    }),
  ),
  /** Who sits where nobody sat down when a game starts. */
  emptySeats: z.enum(['bots', 'people']),
  bot: z.strictObject({ strategy: word, temperament: word }),
  /** Whether people choose their seat in the lobby or are placed. */
  placing: z.enum(['choose', 'placed']),
  /** Days after the end until everything is deleted. */
  retentionDays: z.int().check(z.gte(0), z.lte(3650)),
})
export type SettingsAsked = z.infer<typeof settingsShape>

/** How a workshop is set up. Clocks, absence policy and labels are part of the game's options. */
export type Settings = Readonly<Omit<SettingsAsked, 'options' | 'differs'>> & {
  readonly options: Options
  readonly differs: {
    readonly rule: string
    readonly tables: readonly number[]
    /** The complete options of those tables. */
    readonly options: Options
  } | null
}
