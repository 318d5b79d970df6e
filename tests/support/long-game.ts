// Games that are longer and larger than any that comes with the game: as long, and as wordy, as a file may make them.
import { type Scenario, SEATS, type Seat } from '../../src/engine/index.ts'
import { parseScenario } from '../../src/scenario/index.ts'
import { allRulesFile } from './all-rules.ts'

interface CardInFile {
  readonly id: string
  readonly kind: string
  readonly swaps?: unknown
  readonly closedTo?: unknown
}
interface LetterInFile {
  readonly when: object
  readonly text: string
}

/** The longest game that a file can ask for. */
export const MOST_ROUNDS = 40

/** Every rule of the game, every question in every round, and so many rounds; `change` alters the file's own words. */
export function longFile(rounds: number, change: (file: Record<string, unknown>) => object = (file) => file) {
  const file = JSON.parse(allRulesFile({ kind: 'fixed', n: rounds })) as Record<string, unknown> & {
    readonly cards: readonly CardInFile[]
    readonly letters: Readonly<Record<Seat, readonly LetterInFile[]>>
    readonly options: object
  }
  const plain = file.cards.filter(
    ({ kind, id, swaps, closedTo }) => kind === 'pool' && id !== 'asked-for' && !swaps && !closedTo,
  )
  const more = Array.from({ length: rounds }, (_, index) => ({
    ...plain[index % plain.length],
    id: `more-${index + 1}`,
    title: `The year after, ${index + 1}`,
  }))
  const every = Array.from({ length: rounds }, (_, index) => index + 1)
  const letters = Object.fromEntries(
    SEATS.map((seat) => [
      seat,
      [
        ...file.letters[seat].filter(({ when }) => Object.keys(when).length > 0),
        { when: {}, text: 'Go on as you are.' },
      ],
    ]),
  )
  return change({
    ...file,
    id: 'long-game',
    title: 'A long game',
    cards: [...file.cards, ...more],
    letters,
    options: { ...file.options, predictIn: every, reasonIn: every, feelIn: every },
  })
}

export function longGame(rounds: number, change?: (file: Record<string, unknown>) => object): Scenario {
  const read = parseScenario(JSON.stringify(longFile(rounds, change)))
  if (!read.ok) throw new Error(JSON.stringify(read.error).slice(0, 1000))
  return read.value
}
