import type { OwnView, Scenario, SeatView, View } from '../../../engine/index.ts'
import { list, pounds, say } from '../../../i18n/index.ts'
import type { NowRow } from '../../board/twin.tsx'
import { cardTitle } from './card-head.tsx'
import { consequencesOf, priceOf, type Side } from './consequences.ts'
import { nameOf } from './names.ts'
import { hasMoney } from './own-account.tsx'

/** Round, phase, own money, what each choice costs and leads to, what is chosen, who is still waited for: enough to play by. */
export function nowRows(view: View, scenario: Scenario): readonly NowRow[] {
  const { own } = view
  const row = (id: string, head: string, ...text: readonly string[]): NowRow => ({ id, head, text })
  const { rounds, round } = view
  const roundText =
    rounds.kind === 'fixed'
      ? say('board.now.round.of', { round, n: rounds.n })
      : say('board.now.round.least', { round, n: rounds.atLeast })
  const rows: NowRow[] = [row('round', say('board.now.round'), roundText)]
  if (view.phase !== 'over') rows.push(row('phase', say('board.now.phase'), say(`table.phase.${view.phase}`)))
  if (!own) return rows
  const me = view.seats.find(({ id }) => id === own.seat)
  rows.push(row('seat', say('board.now.seat'), nameOf(view, own.seat)))
  if (hasMoney(view) && me) {
    const room = own.reserves - own.floor
    const money = say(room >= 0 ? 'board.now.money.is' : 'board.now.money.below', {
      reserves: pounds(own.reserves),
      floor: pounds(own.floor),
      room: pounds(Math.abs(room)),
    })
    rows.push(row('money', say('board.now.money'), money, say(`table.standing.${me.standing}`)))
  }
  return [...rows, ...choiceRows(view, own, scenario), ...waitingRows(view)]
}

/** Only while there is something to decide. */
function choiceRows(view: View, own: OwnView, scenario: Scenario): readonly NowRow[] {
  const { card } = view
  const isOpen = view.phase === 'brief' || view.phase === 'talk' || view.phase === 'decide'
  if (!card || !isOpen) return []
  const title: NowRow = {
    id: 'card',
    head: say('board.now.card'),
    text: [cardTitle(card)],
    told: cardTitle(card),
  }
  if (card.kind === 'rest') return [title]
  const facing = { view, own, card, scenario }
  const sides = (['pool', 'hold'] as const).map((side: Side): NowRow => {
    const closed = side === 'pool' && own.cannotPool !== null
    const price = closed ? say('table.choice.closed') : priceOf(side, facing)
    return {
      id: side,
      head: say(`board.now.${side}`),
      text: [price, ...consequencesOf(side, facing).map(plain)],
      told: plain(card.seats[own.seat]?.[side] ?? ''),
    }
  })
  if (view.phase !== 'decide') return [title, ...sides]
  const { level, locked } = own.draft
  const choice = level === null ? 'none' : level > 0 ? 'pool' : 'hold'
  const chosen = say('board.now.chosen.is', { choice, locked: locked ? 'yes' : 'no' })
  const { total, spent } = own.headspace
  const left = say('board.now.headspace.left', { left: total - spent, all: total })
  const headspace = total > 0 ? [{ id: 'headspace', head: say('board.now.headspace'), text: [left] }] : []
  return [title, ...sides, ...headspace, { id: 'chosen', head: say('board.now.chosen'), text: [chosen] }]
}

function waitingRows(view: View): readonly NowRow[] {
  if (view.phase === 'over') return []
  const isDone = ({ ready, locked }: SeatView) => (view.phase === 'decide' ? locked : ready)
  const waits = view.seats.filter(
    (seat) => seat.sitter === 'human' && !isDone(seat) && seat.id !== view.own?.seat,
  )
  const text = waits.length > 0 ? list(waits.map(({ id }) => nameOf(view, id))) : say('board.now.waits.none')
  return [{ id: 'waits', head: say('board.now.waits'), text: [text] }]
}

/** Sentences mark their figures; a table of words has no need of it. */
const plain = (marked: string): string => marked.replace(/<\/?b>/g, '')
