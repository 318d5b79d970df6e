import { LETTER_FIGURES, SEATS } from '../../engine/index.ts'
import { figuresIn } from '../texts.ts'
import { entries, hasPatients, type Loose, list, mostRounds, num, type Report, word } from './loose.ts'

/** Figures that only patients give. */
const FLOW_FIGURES: readonly string[] = ['fourHour', 'delayedBeds', 'delayedDays', 'cancelled', 'otherExits']
/** Conditions on the round before, which round 1 does not have. */
const LOOKS_BACK: readonly string[] = ['iPooled', 'othersPooled', 'fourHourBelow', 'reservesFell']

/** Letters: their figures exist, each can be sent, and no round is without one. */
export function checkLetters(file: Loose, report: Report): void {
  const patients = hasPatients(file)
  for (const seat of SEATS) {
    const letters = list(entries(file.letters)[seat])
    for (const [index, item] of letters.entries()) {
      const letter = entries(item)
      const steps = ['letters', seat, index]
      for (const figure of figuresIn(word(letter.text) ?? '')) {
        if (!LETTER_FIGURES.some((known) => known === figure))
          report([...steps, 'text'], 'unknown-figure', { figure, allowed: LETTER_FIGURES.join(', ') })
        else if (!patients && FLOW_FIGURES.includes(figure))
          report([...steps, 'text'], 'figure-needs-flow', { figure })
      }
      checkCondition(entries(letter.when), { file, steps: [...steps, 'when'], report })
    }
    checkGaps(letters, { file, seat, report })
  }
}

interface Told {
  readonly file: Loose
  readonly report: Report
}

function checkCondition(
  when: Loose,
  { file, steps, report }: Told & { readonly steps: readonly PropertyKey[] },
): void {
  const rounds = Array.isArray(when.rounds) ? when.rounds.map(num) : null
  const most = mostRounds(file)
  for (const [place, round] of (rounds ?? []).entries())
    if (most !== null && round !== null && round > most)
      report([...steps, 'rounds', place], 'round-too-late', { round, rounds: most })
  const back = LOOKS_BACK.find((key) => Object.hasOwn(when, key))
  if (rounds && rounds.length > 0 && rounds.every((round) => round === 1) && back)
    report([...steps, back], 'letter-looks-back', { condition: back })
  const { atLeast, atMost } = entries(when.othersPooled)
  const [low, high] = [num(atLeast), num(atMost)]
  if (low !== null && high !== null && low > high)
    report([...steps, 'othersPooled'], 'range-backwards', { low, high })
}

/** Every round has a letter that is sent whatever happened. */
function checkGaps(letters: readonly unknown[], told: Told & { readonly seat: string }): void {
  const { file, seat, report } = told
  const rounds = mostRounds(file)
  if (rounds === null || rounds > 40 || letters.length === 0) return
  const sure = letters.map((item) => entries(entries(item).when)).filter(isSure)
  for (let round = 1; round <= rounds; round++)
    if (!sure.some((when) => !Object.hasOwn(when, 'rounds') || list(when.rounds).includes(round)))
      report(['letters', seat], 'round-without-letter', { seat, round })
}

const isSure = (when: Loose): boolean => Object.keys(when).every((key) => key === 'rounds')
