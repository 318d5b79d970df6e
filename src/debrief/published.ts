/**
 * The few figures of published experiments that a table can be laid beside, with where they are from and what keeps
 * them from being a norm. Shares of cooperative choices, 0–1.
 */
export interface Published {
  readonly id: 'finite' | 'after-pool' | 'after-hold' | 'public-goods' | 'talk'
  readonly value: number
  readonly first: number | null
  readonly last: number | null
  readonly source: string
  /** Key of the sentence that says what the figure is not. */
  readonly caveat: 'two-players' | 'noise-free' | 'digitised' | 'effect-size'
}

export const PUBLISHED: readonly Published[] = [
  {
    id: 'finite',
    value: 0.599,
    first: 0.82,
    last: 0.107,
    source:
      'Two-player prisoners’ dilemma of 10 known rounds, public subject data (series BR/1.0, 29,200 choices)',
    caveat: 'two-players',
  },
  {
    id: 'after-pool',
    value: 0.901,
    first: null,
    last: null,
    source: 'Pooled two-player data, known length, no noise: cooperation after both cooperated',
    caveat: 'noise-free',
  },
  {
    id: 'after-hold',
    value: 0.294,
    first: null,
    last: null,
    source: 'Pooled two-player data, known length, no noise: cooperation after the other alone defected',
    caveat: 'noise-free',
  },
  {
    id: 'public-goods',
    value: 0.234,
    first: 0.325,
    last: 0.1,
    source:
      'Fehr & Gächter (2000), four strangers, ten periods, no sanctions: contributions as a share of 20',
    caveat: 'digitised',
  },
  {
    id: 'talk',
    value: 1.01,
    first: null,
    last: null,
    source:
      'Balliet (2010), meta-analysis of 45 effects: talking before choosing raises cooperation by d = 1.01',
    caveat: 'effect-size',
  },
]
