import { beforeAll, describe, expect, test } from 'vitest'
import type { TableCard, View } from '../../../src/engine/index.ts'
import { say } from '../../../src/i18n/index.ts'
import { accountOf, changeOf } from '../../../src/ui/screens/table/account.ts'
import { beforeOf } from '../../../src/ui/screens/table/before.ts'
import { consequencesOf, priceOf } from '../../../src/ui/screens/table/consequences.ts'
import { headlineOf } from '../../../src/ui/screens/table/headline.ts'
import { figureInWords } from '../../../src/ui/screens/table/letter-figures.ts'
import { measuresOf } from '../../../src/ui/screens/table/measures.ts'
import { payoffInWords } from '../../../src/ui/screens/table/payoff-words.ts'
import { payoffRows, payoffsIn } from '../../../src/ui/screens/table/payoffs.ts'
import { promiseRows } from '../../../src/ui/screens/table/promised.ts'
import { patientsHeadline, reflectHeadline } from '../../../src/ui/screens/table/reflect-words.ts'
import {
  pooledSentence,
  readingOf,
  revealSentence,
  whyWords,
} from '../../../src/ui/screens/table/reveal-words.ts'
import { hasTalk } from '../../../src/ui/screens/table/talk.tsx'
import { telling, trustRows } from '../../../src/ui/screens/table/trust-rows.ts'
import { at, type Seen, seenBy } from './played.ts'

let winter: Seen
let tutorial: Seen
beforeAll(async () => {
  winter = await seenBy('acute', { id: 'winter-beds', rounds: 3, level: (round) => (round === 2 ? 0 : 1) })
  tutorial = await seenBy('ccg', { id: 'share-the-pain', rounds: 2, level: () => 1 })
})

const seats = ['acute', 'ccg', 'council', 'community'] as const

function own(view: View) {
  if (!view.own) throw new Error('the test looks through a seat')
  return view.own
}
function result(view: View) {
  if (!view.current) throw new Error('nothing is being settled')
  return view.current
}
function card(view: View): NonNullable<View['card']> {
  if (!view.card) throw new Error('no card')
  return view.card
}

describe('the two choice cards', () => {
  test('say the price in own money and what is left above the floor', () => {
    const view = at(winter, 1, 'decide')
    const facing = { own: own(view), card: card(view), view, scenario: winter.scenario }
    expect(priceOf('pool', facing)).toBe('−\u2060£420,000 now')
    expect(priceOf('hold', facing)).toBe('£0 now')
    expect(consequencesOf('pool', facing)[0]).toBe(
      'Reserves <b>£8.00m → £7.58m</b>, still £7.58m above your floor.',
    )
  })

  test('say so when pooling alone would take the seat below its floor', () => {
    const view = at(winter, 1, 'decide')
    const poor = { ...own(view), reserves: 300_000 }
    const [first] = consequencesOf('pool', { own: poor, card: card(view), view, scenario: winter.scenario })
    expect(first).toContain('£120,000 below your floor')
  })

  test('name for each side the need that the card names for this seat', () => {
    const view = at(winter, 1, 'decide')
    const facing = { own: own(view), card: card(view), view, scenario: winter.scenario }
    expect(consequencesOf('hold', facing)).toContain(card(view).seats.acute.hold)
    expect(consequencesOf('pool', facing)).toContain(card(view).seats.acute.pool)
  })

  test('a pooled pound buys more when more pool, by the scenario’s own scale', () => {
    const view = at(winter, 1, 'decide')
    const facing = { own: own(view), card: card(view), view, scenario: winter.scenario }
    const known = consequencesOf('pool', facing).at(-1)
    // Trust 45 everywhere: (0.7 + 0.1 n) × (0.7 + 0.6 × 0.45).
    expect(known).toContain('<b>78p</b> of care if you pool alone and <b>£1.07</b> if all 4 pool')
  })

  test('a payoff card says its whole bargain: two ends on the card, every case in the table', () => {
    const view = at(tutorial, 1, 'decide')
    const facing = { own: own(view), card: card(view), view, scenario: tutorial.scenario }
    expect(priceOf('pool', facing)).toBe('−\u2060£15m to −\u2060£5m')
    expect(consequencesOf('hold', facing)).toContain(
      'If the other 3 pool: <b>£0</b>. If none of them do: <b>−\u2060£10m</b>.',
    )
    const table = payoffRows(card(view) as TableCard, 3)
    expect(table.map(({ pool, hold }) => hold - pool)).toEqual([5, 5, 5, 5].map((n) => expect.closeTo(n, 9)))
    expect(say('table.payoffs.row', { k: 0, n: 3 })).toBe('None of the other 3 pool')
    expect(say('table.payoffs.row', { k: 1, n: 1 })).toBe('The other pools')
  })
})

describe('the reveal', () => {
  test('counts in words first, then the money that goes into the pool', () => {
    const view = at(winter, 1, 'reveal')
    expect(revealSentence(view, result(view))).toBe('Three pooled. One held back.')
    expect(pooledSentence(view, result(view))).toBe('£1.04m goes into the shared pool.')
  })

  test('a seat that could not choose is not said to have held back', () => {
    const view = at(winter, 1, 'reveal')
    const shown = result(view)
    if (!shown.choices) throw new Error('no choices')
    const choices = { ...shown.choices, council: { level: 0, origin: 'forced', reason: null } as const }
    expect(revealSentence(view, { ...shown, choices })).toBe('Three pooled. One could not choose.')
    const reading = readingOf(view, { ...shown, choices, predictions: { council: true } }, own(view))
    expect(reading).toBeNull()
  })

  test('every trust change carries reasons that add up to it, the most changed first', () => {
    const view = at(winter, 2, 'reveal')
    const rows = trustRows(result(view), seats)
    expect(rows).toHaveLength(12)
    for (const row of rows) expect(row.steps.reduce((sum, { by }) => sum + by, 0)).toBe(row.by)
    const sizes = rows.map(({ by }) => Math.abs(by))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(telling(rows, { me: 'acute', most: 4 }).length).toBeLessThanOrEqual(4)
  })

  test('what I did is said of me, what another did is said of it', () => {
    const rows = trustRows(result(at(winter, 2, 'reveal')), seats)
    const ofMe = rows.find((row) => row.from === 'ccg' && row.of === 'acute')
    const ofCouncil = rows.find((row) => row.from === 'acute' && row.of === 'council')
    if (!ofMe || !ofCouncil) throw new Error('pairs missing')
    expect(whyWords(ofMe, 'acute')).toMatch(/^You held back \(−8\)/)
    expect(whyWords(ofCouncil, 'acute')).toMatch(/^Held back \(−8\)/)
  })

  test('how I read the room counts what came as expected', () => {
    const view = at(winter, 1, 'reveal')
    const reading = readingOf(view, result(view), own(view))
    expect(reading).toMatchObject({ right: 2, of: 3 })
    expect(reading?.sentence).toContain('the CCG, the council and the community partnership to pool')
  })
})

describe('the results', () => {
  test('own account: every line is in one group and the groups add up to the change in reserves', () => {
    for (const round of [1, 2, 3]) {
      const view = at(winter, round, 'reflect')
      const { after } = result(view)
      const parts = accountOf(after?.ledger ?? [], 'acute')
      const before = beforeOf(view, winter.scenario)
      expect(before.own + changeOf(parts)).toBe(after?.reserves)
      for (const part of parts) expect(part.lines.reduce((sum, { pounds }) => sum + pounds, 0)).toBe(part.sum)
    }
  })

  test('what my board counts, with the change in reserves, is my board’s score', () => {
    const view = at(winter, 2, 'reflect')
    const { after } = result(view)
    const spec = winter.scenario.seats.find(({ id }) => id === 'acute')
    if (!after?.outcomes || !spec) throw new Error('no outcomes')
    const before = beforeOf(view, winter.scenario)
    const measures = measuresOf(after.outcomes, {
      before: before.outcomes,
      weights: spec.accountability,
      money: winter.scenario.money,
    })
    const counted = measures.reduce((sum, measure) => sum + (measure.counted ?? 0), 0)
    expect((after.reserves ?? 0) - before.own + counted).toBeCloseTo(after.score ?? Number.NaN, 4)
    expect(measures.filter((measure) => measure.counted === null).length).toBeGreaterThan(0)
  })

  test('promises nobody has paid for are left out, and a share never passes the promise', () => {
    const first = result(at(winter, 1, 'reflect'))
    const later = result(at(winter, 3, 'reflect'))
    expect(promiseRows(first.promised, first.delivered)).toEqual([])
    const rows = promiseRows(later.promised, later.delivered)
    expect(rows.map(({ id }) => id)).toContain('p1Slots')
    for (const row of rows) expect(row.share).toBeLessThanOrEqual(1)
  })

  test('the headline speaks of patients first, and small changes are not made into news', () => {
    const before = { stuckDays: 2000, place: 20_000_000, own: 8_000_000 }
    expect(headlineOf({ stuckDays: 1500, place: 19_000_000, own: 8_010_000 }, before)).toEqual({
      patients: 'better',
      place: 'worse',
      own: 'same',
    })
    const view = at(winter, 1, 'reflect')
    const said = reflectHeadline(view, result(view), { own: own(view), scenario: winter.scenario })
    expect(said).toMatch(/^(Fewer|More|As many) people were stuck( as before)?\. The place/)
  })

  test('the quarter’s sentence speaks of the pool only where money went into it: a leap takes none', async () => {
    const leap = await seenBy('acute', { id: 'quantum-leap', rounds: 2, level: () => 1 })
    const told = ({ views, scenario }: Seen, round: number): string => {
      const view = views.get(`${round} reflect`)
      if (!view) throw new Error('not seen')
      return reflectHeadline(view, result(view), { own: own(view), scenario })
    }
    expect(at(leap, 2, 'reflect').current?.kind).toBe('leap')
    expect(told(leap, 2)).toMatch(/and so have you\.$/)
    expect(told(winter, 1)).toMatch(/part of it went into the pool\.$/)
  })

  test('eyes that see no board’s own money read how the quarter turned out for patients', () => {
    const view = at(winter, 1, 'reflect')
    const said = patientsHeadline(view, result(view), winter.scenario)
    const told = { own: own(view), scenario: winter.scenario }
    expect(reflectHeadline(view, result(view), told).startsWith(`${said} `)).toBe(true)
  })

  test('what a board counts and its change in reserves add up to the score shown under them', () => {
    const view = at(winter, 1, 'reflect')
    const { after } = result(view)
    const spec = winter.scenario.seats.find(({ id }) => id === 'acute')
    if (!after?.outcomes || !spec || after.reserves === null) throw new Error('nothing measured')
    const before = beforeOf(view, winter.scenario)
    const counted = measuresOf(after.outcomes, {
      before: before.outcomes,
      weights: spec.accountability,
      money: winter.scenario.money,
    }).map((measure) => Math.round(measure.counted ?? 0))
    const sum = counted.reduce((total, one) => total + one, after.reserves - before.own)
    expect(Math.abs(sum - (after.score ?? Number.NaN))).toBeLessThan(counted.length)
  })

  test('a table of payoffs gives every seat its figure, and pounds and points have their units', () => {
    const view = at(tutorial, 1, 'reflect')
    const bargain = card(view) as TableCard
    expect(payoffsIn(bargain, result(view), seats)).toEqual({
      acute: expect.closeTo(-8.333, 2),
      ccg: expect.closeTo(-8.333, 2),
      council: 0,
      community: expect.closeTo(-8.333, 2),
    })
    expect(payoffInWords(bargain, -25 / 3)).toBe('−\u2060£8.33m')
    expect(payoffInWords(bargain, (-25 / 3) * 2 - 40 / 3)).toBe('−\u2060£30m')
    expect(payoffInWords(bargain, -(5 + 5 + 5 + 35 / 3 + 10 / 3))).toBe('−\u2060£30m')
    expect(payoffInWords({ ...bargain, unit: 'points' }, 1)).toBe('1 point')
  })
})

describe('letters and talk', () => {
  test('figures of a letter carry their unit', () => {
    expect(figureInWords('reserves', 3_400_000)).toBe('£3.40m')
    expect(figureInWords('reservesChange', -15_000)).toBe('−\u2060£15,000')
    expect(figureInWords('fourHour', 88.34)).toBe('88.3%')
    expect(figureInWords('cancelled', 1930)).toBe('1,930')
  })

  test('alone with the machine, a talk without pledges is passed over', () => {
    expect(hasTalk(at(tutorial, 1, 'brief'))).toBe(false)
    expect(hasTalk({ ...at(tutorial, 1, 'brief'), round: 3 })).toBe(true)
    expect(hasTalk(at(winter, 1, 'brief'))).toBe(true)
  })
})
