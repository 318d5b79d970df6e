import { type FourVector, memoryOne } from './memory-one.ts'
import { type Rule, setting } from './rule.ts'
import type { Payoffs } from './strategy.ts'

/**
 * The chances that force s × (own mean − l) = (other's mean − l), whatever the other does. Hilbe, Nowak & Traulsen
 * 2013, PLoS ONE 8, equation 14, after Press & Dyson 2012, PNAS 109.
 */
const linear = (
  { R, S, T, P }: Payoffs,
  { phi, s, l }: { phi: number; s: number; l: number },
): FourVector => [
  1 - phi * (1 - s) * (R - l),
  1 - phi * (s * (l - S) + (T - l)),
  phi * (l - S + s * (T - l)),
  phi * (1 - s) * (l - P),
]

type Usual = { readonly phi: number; readonly s: number; readonly l: number | 'P' | 'R' }

/** One point of the linear family. Chances outside 0–1, from unusual settings or payoffs, count as 0 or 1. */
const zeroDeterminant = (rule: Pick<Rule, 'id' | 'name' | 'source'>, usual: Usual): Rule =>
  memoryOne({
    ...rule,
    parameters: {
      phi: { default: usual.phi, min: 0, max: 1, meaning: 'how strongly it reacts' },
      s: { default: usual.s, min: -1, max: 1, meaning: 'slope: the other’s gain for each of its own' },
      l: {
        default: typeof usual.l === 'number' ? usual.l : null,
        min: -1000,
        max: 1000,
        meaning: 'points at which both fare alike',
      },
    },
    vector(settings, payoffs) {
      const l = settings.l ?? (typeof usual.l === 'number' ? usual.l : payoffs[usual.l])
      return linear(payoffs, { phi: setting(settings, 'phi'), s: setting(settings, 's'), l })
    },
  })

const STEWART = 'Stewart & Plotkin 2012, Extortion and cooperation in the prisoner’s dilemma'
const KUHN = 'Kuhn 2017, Prisoner’s dilemma, Stanford Encyclopedia of Philosophy'
const ROEMHELD = 'Roemheld 2013, Evolutionary extortion and mischief'
const PRESS = 'Press & Dyson 2012, PNAS 109'

/** Extortionate, generous and equalising players of the linear family, as published. */
export const zeroDeterminants: readonly Rule[] = [
  zeroDeterminant({ id: 'zd-extortion', name: 'ZD-Extortion', source: ROEMHELD }, { phi: 0.2, s: 0.1, l: 1 }),
  zeroDeterminant(
    { id: 'zd-extort-2', name: 'ZD-Extort-2', source: STEWART },
    { phi: 1 / 9, s: 0.5, l: 'P' },
  ),
  zeroDeterminant(
    { id: 'zd-extort-2-v2', name: 'ZD-Extort-2 v2', source: KUHN },
    { phi: 1 / 8, s: 0.5, l: 1 },
  ),
  zeroDeterminant({ id: 'zd-extort-3', name: 'ZD-Extort3', source: PRESS }, { phi: 3 / 26, s: 1 / 3, l: 1 }),
  zeroDeterminant(
    {
      id: 'zd-extort-4',
      name: 'ZD-Extort-4',
      source: 'M. Harper, Axelrod library; after Press & Dyson 2012',
    },
    { phi: 4 / 17, s: 0.25, l: 1 },
  ),
  zeroDeterminant({ id: 'zd-gen-2', name: 'ZD-GEN-2', source: KUHN }, { phi: 1 / 8, s: 0.5, l: 3 }),
  zeroDeterminant({ id: 'zd-gtft-2', name: 'ZD-GTFT-2', source: STEWART }, { phi: 0.25, s: 0.5, l: 'R' }),
  zeroDeterminant({ id: 'zd-mischief', name: 'ZD-Mischief', source: ROEMHELD }, { phi: 0.1, s: 0, l: 1 }),
  zeroDeterminant({ id: 'zd-set-2', name: 'ZD-SET-2', source: KUHN }, { phi: 0.25, s: 0, l: 2 }),
]
