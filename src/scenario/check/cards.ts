import {
  entries,
  hasPatients,
  isSeat,
  type Loose,
  list,
  mostRounds,
  num,
  type Report,
  reportDuplicates,
  seatsIn,
  word,
} from './loose.ts'
import { checkBySeat } from './seats.ts'

/** The deck against the rounds, the seats and the kind of game. */
export function checkCards(file: Loose, report: Report): void {
  reportDuplicates(file.cards, 'cards', report)
  checkLength(file, report)
  let leaps = 0
  for (const [index, item] of list(file.cards).entries()) {
    const card = entries(item)
    checkBySeat(card.seats, { file, steps: ['cards', index, 'seats'], report })
    checkKind(card, { file, index, report })
    checkSwaps(card, { file, index, report })
    if (card.kind === 'leap') {
      leaps++
      if (leaps > 1) report(['cards', index], 'second-leap')
      checkLeap(card, { file, index, report })
    }
    if (card.kind === 'pool') checkPool(card, { file, index, report })
  }
}

/** A deck deals one card a round; a single table card may serve every round. */
function checkLength(file: Loose, report: Report): void {
  const rounds = mostRounds(file)
  const understudies = swappedIn(file)
  const plain = list(file.cards)
    .map(entries)
    .filter((card) => card.kind !== 'leap' && !understudies.has(card.id))
  if (rounds === null || !Array.isArray(file.cards)) return
  if (plain.length === 1 && plain[0]?.kind === 'table') return
  if (plain.length < rounds) report(['cards'], 'deck-too-short', { cards: plain.length, rounds })
}

interface Told {
  readonly file: Loose
  readonly index: number
  readonly report: Report
}

/** Budgets and leaps need patients to pay back; table payoffs come instead of them. */
function checkKind(card: Loose, { file, index, report }: Told): void {
  const patients = hasPatients(file)
  if (!patients && (card.kind === 'pool' || card.kind === 'leap'))
    report(['cards', index, 'kind'], 'card-needs-flow', { kind: card.kind })
  if (patients && card.kind === 'table') report(['cards', index, 'kind'], 'table-beside-flow')
}

function checkLeap(card: Loose, { file, index, report }: Told): void {
  checkBySeat(card.loss, { file, steps: ['cards', index, 'loss'], report })
  const seats = seatsIn(file).length
  const threshold = num(card.threshold)
  if (threshold !== null && seats > 0 && threshold > seats)
    report(['cards', index, 'threshold'], 'threshold-above-seats', { threshold, seats })
}

/** Ids of cards that are dealt only in another's place. */
const swappedIn = (file: Loose): ReadonlySet<unknown> =>
  new Set(list(file.cards).flatMap((card) => list(entries(card).swaps).map((swap) => entries(swap).card)))

/** The card that comes instead must be in the deck, and another one. */
function checkSwaps(card: Loose, { file, index, report }: Told): void {
  const ids = list(file.cards).map((one) => entries(one).id)
  for (const [place, item] of list(card.swaps).entries()) {
    const named = word(entries(item).card)
    if (named === null) continue
    const steps = ['cards', index, 'swaps', place, 'card']
    if (!ids.includes(named)) report(steps, 'unknown-card', { card: named })
    else if (named === card.id) report(steps, 'card-for-itself')
  }
}

function checkPool(card: Loose, { file, index, report }: Told): void {
  const here = seatsIn(file)
  if (here.length === 0) return
  for (const [place, seat] of list(card.closedTo).entries())
    if (isSeat(seat) && !here.includes(seat))
      report(['cards', index, 'closedTo', place], 'seat-not-here', { seat })
  const { seat } = entries(card.bailOut)
  if (isSeat(seat) && !here.includes(seat))
    report(['cards', index, 'bailOut', 'seat'], 'seat-not-here', { seat })
}
