// The entry of the bundle that every engine runs: no Node, no browser, nothing but the game.
import { type GoldenRow, type HeavyGame, playGolden, playHeavily } from './play.ts'
import { SETTINGS } from './settings.ts'

/** Plays every golden game. */
export const playAll = (): readonly GoldenRow[] => SETTINGS.map(playGolden)

/** Plays every golden game heavily. */
export const playAllHeavily = (): readonly HeavyGame[] => SETTINGS.map(playHeavily)
