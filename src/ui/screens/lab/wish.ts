import { DYNAMICS, type Dynamics } from '../../../lab/index.ts'
import { FAMILIAR } from '../../opponents.ts'
import { LAB } from '../../scenarios.ts'

export const QUESTIONS = ['best', 'spreads', 'everybody', 'fingerprint'] as const
export type Question = (typeof QUESTIONS)[number]

/**
 * What is asked of the lab, as it stands in the form and in the address. Figures stay texts: what is wrong with one is said
 * beside it, and nobody's typing is thrown away. Empty: the usual value.
 */
export interface Wish {
  readonly question: Question
  readonly scenario: string
  readonly players: readonly string[]
  readonly figures: Readonly<Partial<Record<Figure, string>>>
  readonly dynamics: Dynamics
  readonly neighbourhood: string
  readonly update: string
}

/** Settings that are written as a figure or a word, by their names in the address and on the command line. */
export const FIGURES = [
  'strategy',
  'probe',
  'points',
  'repetitions',
  'seed',
  'turns',
  'ending',
  'noise',
  'payoffs',
  'seats',
  'generations',
  'mutation',
  'each',
  'runs',
  'selection',
  'grid',
  'workers',
] as const
export type Figure = (typeof FIGURES)[number]

/** Which of them a question reads. Others wait in the form, and stay out of the address. */
export function figuresOf({ question, scenario, dynamics }: Wish): readonly Figure[] {
  const always = ['repetitions', 'seed', 'workers'] as const
  if (question === 'fingerprint') return ['strategy', 'probe', 'points', ...always, 'turns', 'payoffs']
  const game =
    scenario === LAB ? ([...always, 'turns', 'ending', 'noise', 'payoffs', 'seats'] as const) : always
  if (question !== 'spreads') return game
  const evolution = [...game, 'generations'] as const
  switch (dynamics) {
    case 'replicator':
      return [...evolution, 'mutation']
    case 'moran':
      return [...evolution, 'mutation', 'each', 'runs', 'selection']
    case 'spatial':
      return [...evolution, 'grid']
  }
}

export const USUAL_WISH: Wish = {
  question: 'best',
  scenario: LAB,
  players: FAMILIAR,
  figures: {},
  dynamics: 'replicator',
  neighbourhood: 'moore',
  update: 'best',
}

/** Reads what stands behind `#/lab?`. A name or figure that is wrong is kept as written, to be named where it is. */
export function readWish(written: string): Wish {
  const words = new URLSearchParams(written)
  const players = words.get('players')
  const figures = Object.fromEntries(
    FIGURES.flatMap((name) => {
      const value = words.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
  return {
    question: QUESTIONS.find((one) => one === words.get('question')) ?? USUAL_WISH.question,
    scenario: words.get('scenario') ?? USUAL_WISH.scenario,
    players: players === null ? USUAL_WISH.players : playersIn(players),
    figures,
    dynamics: DYNAMICS.find((one) => one === words.get('dynamics')) ?? USUAL_WISH.dynamics,
    neighbourhood: words.get('neighbourhood') ?? USUAL_WISH.neighbourhood,
    update: words.get('update') ?? USUAL_WISH.update,
  }
}

/** What stands behind `#/lab?` for this; `readWish` gives it back. */
export function writeWish(wish: Wish): string {
  const words = new URLSearchParams()
  words.set('question', wish.question)
  if (wish.question !== 'fingerprint') {
    words.set('scenario', wish.scenario)
    words.set('players', wish.players.join(','))
  }
  for (const name of figuresOf(wish)) {
    const value = wish.figures[name]
    if (value !== undefined && value.trim() !== '') words.set(name, value)
  }
  if (wish.question === 'spreads') {
    words.set('dynamics', wish.dynamics)
    if (wish.dynamics === 'spatial') {
      words.set('neighbourhood', wish.neighbourhood)
      words.set('update', wish.update)
    }
  }
  return words.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%3D', '=')
}

/** Names divided by commas, spaces or lines. */
export const playersIn = (written: string): readonly string[] =>
  written
    .split(/[,\s]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
