// The public-goods game of the experiments, with sanctions and talk: a table game of the lab alone, played by people of the model.
import { floorHalfUp, type Key, keyOf, unit } from '../lib/index.ts'
import {
  beliefAfter,
  beliefAfterTalk,
  firstBelief,
  givesOf,
  LEVEL_HABITS as HABITS,
  kindAt,
  type Payoffs,
  type Person,
  personOf,
} from '../strategies/index.ts'
import { pointsFor, SANCTION_HABITS, type SanctionHabits, waryAfter } from './sanctions.ts'

/** Everybody has this many tokens a period and gives any whole number of them. */
export const TOKENS = 20

/** One experiment. Groups of `size`; each token given brings everybody `mpcr`. */
export interface PublicGoods {
  readonly groups: number
  readonly size: number
  readonly periods: number
  readonly mpcr: number
  /** The same people throughout, or new groups each period. */
  readonly matching: 'partners' | 'strangers'
  /** Points may be handed out after each period: one token each for who hands, three for who gets. */
  readonly sanctions: boolean
  /** A round of pledges before each choice. */
  readonly talk: boolean
  /** What people on average expect of the others before the first period, as a share of the tokens. */
  readonly expects: number
  readonly seed: string
}

/** As Fehr & Gächter 2000 (Am. Econ. Rev. 90) had it, with partners; points at the fixed price of their study of 2002. */
export const FEHR_GACHTER: PublicGoods = {
  groups: 400,
  size: 4,
  periods: 10,
  mpcr: 0.4,
  matching: 'partners',
  sanctions: false,
  talk: false,
  expects: 0.66,
  seed: 'public goods',
}

/** Means over everybody, one entry a period. */
export interface PublicGoodsResult {
  /** Share of the tokens given, 0–1. */
  readonly given: readonly number[]
  /** Share of the tokens that others were expected to give, before the choice. */
  readonly expected: readonly number[]
  /** Points that a person was handed. */
  readonly points: readonly number[]
  /** Tokens a person has at the end of the period, after points. */
  readonly earned: readonly number[]
}

/** A person in the game, changed in place from period to period. */
interface Player {
  readonly person: Person
  readonly at: number
  belief: number
  gave: number | null
  /** How far the thought of points moves it towards giving all, 0–1. */
  wary: number
  /** Pledges of others that it saw, and how many were kept. */
  heard: number
  kept: number
}

/** How surely each kind keeps its pledge to give all. */
const WORD: Readonly<Record<Person['kind'], number>> = {
  'conditional-cooperator': 0.5,
  'free-rider': 0.1,
  'hump-shaped': 0.3,
  unconditional: 0.2,
}

/** A pledge counts as kept from nine tenths of it on. */
const KEPT = 0.9

/** Plays an experiment; the same settings and seed give the same figures everywhere. */
export function playPublicGoods(
  game: PublicGoods,
  sanctioning: SanctionHabits = SANCTION_HABITS,
): PublicGoodsResult {
  const people = peopleOf(game, sanctioning)
  const result = { given: [], expected: [], points: [], earned: [] } as Record<
    keyof PublicGoodsResult,
    number[]
  >
  for (let period = 0; period < game.periods; period++) {
    const groups = groupsOf(people, game, period)
    const sums = { given: 0, expected: 0, points: 0, earned: 0 }
    for (const group of groups) playPeriod(group, { game, period, sanctioning, sums })
    for (const name of ['given', 'expected', 'points', 'earned'] as const) {
      result[name].push(sums[name] / people.length)
    }
  }
  return result
}

function peopleOf(game: PublicGoods, { dread }: SanctionHabits): readonly Player[] {
  const key = keyOf(game.seed, 'people')
  return Array.from({ length: game.groups * game.size }, (_, at) => {
    let index = 0
    const draw = () => unit(key, at, index++)
    const person = personOf(kindAt(draw()), draw)
    const belief = firstBelief(person, game.expects, HABITS)
    return { person, at, belief, gave: null, wary: game.sanctions ? dread : 0, heard: 0, kept: 0 }
  })
}

/** Partners stay as they sit; strangers are dealt anew each period. */
function groupsOf(
  people: readonly Player[],
  game: PublicGoods,
  period: number,
): readonly (readonly Player[])[] {
  const key = keyOf(game.seed, 'groups')
  const order =
    game.matching === 'partners'
      ? people
      : people
          .map((player) => ({ player, at: unit(key, period, player.at) }))
          .sort((a, b) => a.at - b.at)
          .map(({ player }) => player)
  return Array.from({ length: game.groups }, (_, group) =>
    order.slice(group * game.size, (group + 1) * game.size),
  )
}

interface Period {
  readonly game: PublicGoods
  readonly period: number
  readonly sanctioning: SanctionHabits
  readonly sums: Record<keyof PublicGoodsResult, number>
}

function playPeriod(group: readonly Player[], { game, period, sanctioning, sums }: Period): void {
  const prospect = {
    payoffs: payoffsOf(game),
    ahead: game.matching === 'partners' ? game.periods - period - 1 : 0,
    others: game.size - 1,
    clarity: 1,
  }
  const hopes = group.map((player) => expectationOf(player, game.talk))
  const gifts = group.map((player, at) => {
    const wanted = givesOf(player.person, hopes[at] ?? 0, prospect, HABITS)
    const settled = player.gave === null ? wanted : wanted + HABITS.habit * (player.gave - wanted)
    const promised = game.talk ? settled + WORD[player.person.kind] * (1 - settled) : settled
    return floorHalfUp(TOKENS * (promised + player.wary * (1 - promised))) / TOKENS
  })
  const points = game.sanctions ? pointsIn(group, gifts, { game, period, sanctioning }) : null
  const pot = game.mpcr * TOKENS * sumOf(gifts)
  for (const [at, player] of group.entries()) {
    const gave = gifts[at] ?? 0
    const got = points?.got[at] ?? 0
    sums.given += gave
    sums.expected += hopes[at] ?? 0
    sums.points += got
    sums.earned += TOKENS * (1 - gave) + pot - 3 * got - (points?.handed[at] ?? 0)
    const others = gifts.filter((_, other) => other !== at)
    player.belief = beliefAfter(player.belief, sumOf(others) / others.length, HABITS)
    player.gave = gave
    if (game.talk) {
      player.heard += others.length
      player.kept += others.filter((gift) => gift >= KEPT).length
    }
    if (points) player.wary = waryAfter(player.wary, got, sanctioning)
  }
}

/** What a person expects the others to give: with talk, everybody pledges everything, and is believed as far as pledges were kept. */
function expectationOf({ belief, gave, heard, kept }: Player, talk: boolean): number {
  const careful = gave === null ? belief : belief * (1 - HABITS.caution * (1 - gave))
  if (!talk) return careful
  return beliefAfterTalk(careful, { pledged: 1, honesty: (kept + 1) / (heard + 1) }, HABITS)
}

/** Who hands points to whom after the gifts are known. */
function pointsIn(
  group: readonly Player[],
  gifts: readonly number[],
  { game, period, sanctioning }: Omit<Period, 'sums'>,
): { readonly got: readonly number[]; readonly handed: readonly number[] } {
  const got = group.map(() => 0)
  const handed = group.map(() => 0)
  const key: Key = keyOf(game.seed, `points ${period}`)
  for (const [from, { person, at }] of group.entries()) {
    for (const [to, target] of group.entries()) {
      if (from === to) continue
      const points = pointsFor(person.kind, {
        shortfall: (gifts[from] ?? 0) - (gifts[to] ?? 0),
        draw: unit(key, at, target.at),
        habits: sanctioning,
      })
      got[to] = (got[to] ?? 0) + points
      handed[from] = (handed[from] ?? 0) + points
    }
  }
  return { got, handed }
}

/** The game's terms between all giving all and all giving nothing, for one person, in tokens a token. */
const payoffsOf = ({ mpcr, size }: PublicGoods): Payoffs => ({
  R: mpcr * size,
  S: mpcr,
  T: 1 + mpcr * (size - 1),
  P: 1,
})

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
