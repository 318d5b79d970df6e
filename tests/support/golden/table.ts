import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleOf } from '../bundle.ts'
import type { GoldenRow } from './play.ts'

const FILE = join(import.meta.dirname, '..', '..', 'golden', 'table.json')

/** The golden table as it is kept. */
export const keptTable = (): readonly GoldenRow[] => JSON.parse(readFileSync(FILE, 'utf8'))

/** Keeps a table, one row a line, so that a difference shows what changed. */
export const keepTable = (rows: readonly GoldenRow[]): void =>
  writeFileSync(FILE, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)

/** The game and all golden settings in one text that any engine runs. */
export const goldenBundle = (): Promise<string> => bundleOf(new URL('./run.ts', import.meta.url))

/** How a row is called in a report. */
export const nameOf = ({ scenario, variant, seed, temperament, seats }: GoldenRow): string =>
  `${scenario}, ${variant}, seed ${seed}, ${temperament}: ${seats.join(' ')}`
