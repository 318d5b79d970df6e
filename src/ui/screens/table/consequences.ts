import type { Card, LeapCard, OwnView, Scenario, TableCard, View } from '../../../engine/index.ts'
import { percent, pounds, say } from '../../../i18n/index.ts'
import { leapLoss } from './leap-loss.ts'
import { payoffInWords } from './payoff-words.ts'
import { payoffOf } from './payoffs.ts'
import { worthOfPound } from './worth.ts'

export type Side = 'pool' | 'hold'

interface Facing {
  readonly own: OwnView
  readonly card: Card
  readonly view: View
  readonly scenario: Scenario
}

/** The price of a choice in the seat's own money: what is known for certain, in one line. */
export function priceOf(side: Side, { own, card, view, scenario }: Facing): string {
  if (card.kind === 'table') {
    const of = view.seats.length - 1
    const ends = [0, of].map((others) => payoffOf(card, side === 'pool', { others, of }))
    const least = payoffInWords(card, Math.min(...ends))
    const most = payoffInWords(card, Math.max(...ends))
    return say('table.price.between', { least, most })
  }
  if (side === 'hold') return say('table.price.nothing')
  if (card.kind === 'leap')
    return say('table.price.leap', { stake: pounds(leapLoss({ view, own, card, scenario })) })
  const { level } = own.draft
  if (level !== null && level > 0 && level < 1)
    return say('table.price.part', { stake: pounds(own.stake * level), share: percent(level) })
  return say('table.price.stake', { stake: pounds(own.stake) })
}

/** What follows from a choice: what is known, and where knowing ends. No figure here is a guess. */
export function consequencesOf(side: Side, facing: Facing): readonly string[] {
  const { own, card } = facing
  const need = card.seats[own.seat]?.[side] ?? ''
  const said = need === '' ? [] : [need]
  if (card.kind === 'table') return [...said, tableSentence(side, card, facing.view)]
  if (card.kind === 'leap') return [...said, leapSentence(side, { ...facing, card })]
  if (side === 'hold') {
    return [say('table.reserves.stay', { reserves: pounds(own.reserves) }), ...said, say('table.known.hold')]
  }
  if (own.cannotPool) return said
  return [reservesAfter(own), ...said, knownOfPooling(facing)]
}

function tableSentence(side: Side, card: TableCard, view: View): string {
  const others = view.seats.length - 1
  const met = (pooling: number): string =>
    payoffInWords(card, payoffOf(card, side === 'pool', { others: pooling, of: others }))
  return say('table.known.table', { others, best: met(others), worst: met(0) })
}

function reservesAfter(own: OwnView): string {
  const { level } = own.draft
  const after = own.reserves - own.stake * (level !== null && level > 0 ? level : 1)
  const room = after - own.floor
  return say(room >= 0 ? 'table.reserves.above' : 'table.reserves.below', {
    before: pounds(own.reserves),
    after: pounds(after),
    room: pounds(Math.abs(room)),
  })
}

/** What a pound becomes: "78p", "£1.07". */
function pence(worth: number): string {
  const hundredths = Math.round(worth * 100)
  return hundredths < 100 ? say('table.pence', { pence: hundredths }) : `£${(hundredths / 100).toFixed(2)}`
}

function knownOfPooling({ view, scenario }: Facing): string {
  return say('table.known.pool', {
    alone: pence(worthOfPound(scenario, view, 1)),
    all: pence(worthOfPound(scenario, view, view.seats.length)),
    n: view.seats.length,
    fades: percent(1 - scenario.pooling.keep),
  })
}

function leapSentence(side: Side, facing: Facing & { readonly card: LeapCard }): string {
  if (side === 'hold') return say('table.known.leap-hold')
  return say('table.known.leap-pool', {
    threshold: facing.card.threshold,
    loss: pounds(leapLoss(facing)),
  })
}
