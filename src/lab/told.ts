import { bug } from '../lib/index.ts'
import { type Player, parseStrategy } from '../strategies/index.ts'

const SLIPS = 'slips'

/**
 * People who meet where choices slip are told how often, as they are in the laboratory: what takes the chance as its
 * setting `slips` gets that of the run, and has it in its name. Who is written with `slips` already keeps that, 0 too.
 */
export function toldNoise(
  player: Player,
  { written, noise }: { readonly written: string; readonly noise: number },
): Player {
  const parameter = player.strategy.parameters[SLIPS]
  if (parameter === undefined || !(noise > 0)) return player
  const slips = player.settings[SLIPS] ?? 0
  if (slips > 0) return player
  // The shortest form leaves out what is usual; here 0 says that they do not know.
  if (new RegExp(`[:;]\\s*${SLIPS}\\s*=`).test(written))
    return { ...player, text: `${player.text}:${SLIPS}=0` }
  const told = parseStrategy(`${player.text}:${SLIPS}=${Math.min(noise, parameter.max)}`)
  return told.ok ? told.value : bug(`${player.text} cannot be told of noise`)
}
