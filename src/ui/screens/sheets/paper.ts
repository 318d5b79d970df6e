import { type Card, LETTER_FIGURES, type Letter, type Scenario, type Seat } from '../../../engine/index.ts'
import { figureInWords } from '../table/letter-figures.ts'

/** One round as it stands on paper. */
export interface PaperRound {
  readonly round: number
  /** Null where the order of cards is drawn: nobody can print it. */
  readonly card: Card | null
  /** What the board may write: the first that fits is the letter of this round. */
  readonly letters: readonly PaperLetter[]
}

export interface PaperLetter {
  readonly when: Letter['when']
  readonly text: string
}

const LONGEST = 12

/** How many rounds a printed sheet has lines for. */
export const roundsOnPaper = ({ rounds }: Scenario): number =>
  Math.min(LONGEST, rounds.kind === 'fixed' ? rounds.n : rounds.atMost)

/** A seat’s rounds: the card where its place is fixed, and the letter that needs nothing but the round. */
export const paperRounds = (scenario: Scenario, seat: Seat): readonly PaperRound[] =>
  Array.from({ length: roundsOnPaper(scenario) }, (_, at) => ({
    round: at + 1,
    card: cardIn(scenario, at + 1),
    letters: lettersIn(scenario, seat, at + 1),
  }))

/**
 * The card of a round as a game plays it while nothing has changed its deck: a leap in rounds 2 to 4, cards that may be swapped
 * in beside the pile, the last one again and again. Null where the order is drawn.
 */
export function cardIn({ cards, cardOrder }: Scenario, round: number): Card | null {
  if (cardOrder !== 'given') return null
  const leap = cards.find(({ kind }) => kind === 'leap')
  if (leap && round >= 2 && round <= 4) return leap
  const beside = new Set(cards.flatMap(({ swaps }) => swaps.map(({ card }) => card)))
  const plain = cards.filter(({ id, kind }) => kind !== 'leap' && !beside.has(id))
  return plain[Math.min(round, plain.length) - 1] ?? null
}

/** Letters for a round up to the first that always fits; those for any round stand apart. */
function lettersIn(scenario: Scenario, seat: Seat, round: number): readonly PaperLetter[] {
  const found: PaperLetter[] = []
  for (const { when, text } of scenario.letters[seat]) {
    if (!when.rounds?.includes(round)) continue
    found.push({ when, text: filled(text, scenario, seat, round) })
    if (isLast(when)) break
  }
  return found
}

/** Whether a letter asks for nothing but the round. */
const isLast = ({ rounds, ...more }: Letter['when']): boolean =>
  Object.values(more).every((condition) => condition === undefined)

/** The round before that has the very same letters, if any: they need not stand twice. */
export const sameLettersAs = (rounds: readonly PaperRound[], one: PaperRound): number | null =>
  rounds.find(
    ({ round, letters }) =>
      round < one.round &&
      letters.length === one.letters.length &&
      letters.every(({ text }, at) => text === one.letters[at]?.text),
  )?.round ?? null

/** Letters that may come in any round. */
export const lettersAnytime = (scenario: Scenario, seat: Seat): readonly PaperLetter[] =>
  scenario.letters[seat].flatMap(({ when, text }) =>
    when.rounds === undefined ? [{ when, text: filled(text, scenario, seat, 0) }] : [],
  )

/** Figures that are known before the game are filled in; dots stand for those that the facilitator reads out. */
function filled(text: string, scenario: Scenario, seat: Seat, round: number): string {
  const spec = scenario.seats.find(({ id }) => id === seat)
  const known: Partial<Record<(typeof LETTER_FIGURES)[number], number | undefined>> = {
    round,
    stake: spec?.stake,
    floor: spec?.floor,
    reserves: round === 1 ? spec?.reserves : undefined,
  }
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const figure = LETTER_FIGURES.find((one) => one === name)
    const value = figure === undefined ? undefined : known[figure]
    return value === undefined ? '………' : figureInWords(name, value)
  })
}
