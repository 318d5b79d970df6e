import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SEATS } from '../../src/engine/index.ts'
import { FLOW_DEFAULTS } from '../../src/flow/index.ts'
import { isMessageKey, say } from '../../src/i18n/say.ts'
import type { Issue } from '../../src/lib/index.ts'
import { DEFAULTS, decodeScenario, remarksOn } from '../../src/scenario/index.ts'
import { recommended, recommendedFile } from '../support/recommended.ts'

// biome-ignore lint/suspicious/noExplicitAny: a file to be broken anywhere
type File = any

/** The issues of the recommended file after a change, as `path: code`. */
function issuesAfter(change: (file: File) => void): readonly string[] {
  return issuesOf(change).map(({ path, code }) => `${path}: ${code}`)
}

function issuesOf(change: (file: File) => void): readonly Issue[] {
  const file: File = structuredClone(recommendedFile())
  change(file)
  const decoded = decodeScenario(file)
  return decoded.ok ? [] : decoded.error
}

test('a file that leaves all numbers out has the recommended ones', () => {
  const scenario = recommended()
  expect(scenario.money).toEqual(DEFAULTS.money)
  expect(scenario.pooling).toEqual(DEFAULTS.pooling)
  expect(scenario.flow).toEqual({
    ...FLOW_DEFAULTS,
    growth_emergency: 0.025,
    growth_need: 0.025,
    growth_ae: 0.02,
    p1_drift_per_year: 0.01,
  })
  expect(scenario.seats.map((seat) => [seat.stake, seat.reserves, seat.floor, seat.riskShare])).toEqual([
    [420_000, 6_500_000, 0, 0.38],
    [420_000, 9_000_000, 2_000_000, 0.22],
    [260_000, 5_400_000, 1_300_000, 0.3],
    [200_000, 3_000_000, 400_000, 0.1],
  ])
})

test('a number in the file replaces one number and leaves its neighbours', () => {
  const file: File = recommendedFile()
  file.money = { cashable: 0.4, plan: { cancelled: 90 } }
  file.pooling = { delays: { prevention: 2 } }
  const decoded = decodeScenario(file)
  expect(decoded.ok && decoded.value.money).toEqual({
    ...DEFAULTS.money,
    cashable: 0.4,
    plan: { ...DEFAULTS.money.plan, cancelled: 90 },
  })
  expect(decoded.ok && decoded.value.pooling.delays).toEqual({ ...DEFAULTS.pooling.delays, prevention: 2 })
})

test('a board that names its measures counts no other', () => {
  expect(recommended().seats[2]?.accountability).toEqual({
    fourHourPoint: 5000,
    delayedBedDay: 30,
    cancelled: 0,
    otherExit: 600,
    dayAtHome: 0,
    avoidablePlacement: 0,
    earlyResponse: 0,
  })
})

test('ten mistakes are reported together, each with its place', () => {
  const found = issuesOf((file) => {
    file.title = ''
    file.seats[0].stake = -5
    file.seats[1].riskShare = 0.9
    file.seats[2].floor = 9_000_000
    file.flow = { ga_beds: -10 }
    file.cards[3].kind = 'pol'
    delete file.cards[4].seats.ccg
    file.cards.pop()
    file.moves = [{ id: 'put-it-right' }]
    file.brefing = file.briefing
  })
  expect(found.map(({ path, code }) => `${path}: ${code}`).sort()).toEqual(
    [
      'title: text-empty',
      'seats[0].stake: too-small',
      'seats: risk-shares',
      'seats[2].floor: floor-above-reserves',
      'flow.ga_beds: too-small',
      'cards[3].kind: not-one-of-near',
      'cards[4].seats.ccg: seat-left-out',
      'cards: deck-too-short',
      'moves[0]: move-too-dear',
      'moves[0]: move-needs-option',
      'brefing: unknown-key',
    ].sort(),
  )
})

describe('every kind of mistake is seen, with its sentence', () => {
  const letter = (text: string, when: object = {}) => ({ when, text })
  const cases: readonly (readonly [string, (file: File) => void])[] = [
    ['seats[0].name: missing', (file) => delete file.seats[0].name],
    ['format: no-format', (file) => delete file.format],
    ['minutes: wrong-type', (file) => (file.minutes = 'twenty')],
    ['minutes: too-big', (file) => (file.minutes = 1000)],
    ['rounds.n: wrong-type', (file) => (file.rounds.n = 7.5)],
    ['sources[0]: not-one-of', (file) => (file.sources = ['gladwell'])],
    ['sources[0]: not-one-of-near', (file) => (file.sources = ['vise'])],
    ['seats: list-too-short', (file) => file.seats.splice(1)],
    ['notes: list-too-long', (file) => (file.notes = Array(41).fill('Note.'))],
    ['title: text-too-long', (file) => (file.title = 'a'.repeat(61))],
    ['title: markup', (file) => (file.title = 'A <b>bold</b> title')],
    ['briefing: markup', (file) => (file.briefing = 'Read [this](http://example.org).')],
    ['title: markup', (file) => (file.title = 'A **bold** title')],
    ['title: markup', (file) => (file.title = 'Turned \u202Eround')],
    ['title: markup', (file) => (file.title = 'A\u0007 bell')],
    ['briefing: markup', (file) => (file.briefing = 'Half a letter: \uD83D')],
    ['title: text-empty', (file) => (file.title = '   ')],
    ['seats[0].name: missing', (file) => (file.seats[0].name = undefined)],
    ['seats[0].name: text-too-long', (file) => (file.seats[0].name = 'a'.repeat(41))],
    ['cards[0].text: placeholder', (file) => (file.cards[0].text = 'Lorem ipsum dolor sit amet.')],
    ['cards[0].seats.ccg.hold: placeholder', (file) => (file.cards[0].seats.ccg.hold = 'Keeps TODO.')],
    ['notes[0]: placeholder', (file) => (file.notes = ['[say more here]'])],
    ['letters.ccg[0].text: placeholder', (file) => (file.letters.ccg = [letter('We have {unknown}.')])],
    ['letters.ccg[0].text: placeholder', (file) => (file.letters.ccg = [letter('We have {}.')])],
    ['letters.ccg[0].text: text-too-long', (file) => (file.letters.ccg = [letter('a'.repeat(421))])],
    ['briefing: address', (file) => (file.briefing = 'Read more at www.example.org first.')],
    ['briefing: address', (file) => (file.briefing = 'Write to board@example.org first.')],
    [
      'debrief[0].theme: too-big',
      (file) => (file.debrief = [{ theme: 41, question: 'Why?', source: 'vize' }]),
    ],
    [
      'debrief[0].theme: too-small',
      (file) => (file.debrief = [{ theme: 0, question: 'Why?', source: 'vize' }]),
    ],
    [
      'debrief[0].source: not-one-of-near',
      (file) => (file.debrief = [{ theme: 1, question: 'Why?', source: 'tailor' }]),
    ],
    [
      'debrief[0].question: text-too-long',
      (file) => (file.debrief = [{ theme: 1, question: 'a'.repeat(241), source: 'ggi' }]),
    ],
    ['letters.council: seat-left-out', (file) => delete file.letters.council],
    ['cards[2].seats.acute.pool: missing', (file) => delete file.cards[2].seats.acute.pool],
    ['handouts.ccg: markup', (file) => (file.handouts.ccg = 'Less &lt; more')],
    ['summary: braces', (file) => (file.summary = 'Reserves are {reserves}.')],
    ['letters.ccg[0].text: loose-brace', (file) => (file.letters.ccg = [letter('Reserves are {reserves.')])],
    ['letters.ccg[0].text: unknown-figure', (file) => (file.letters.ccg = [letter('Deaths: {deaths}.')])],
    [
      'letters.ccg[0].when.iPooled: letter-looks-back',
      (file) => (file.letters.ccg = [letter('Hm.', { rounds: [1], iPooled: true }), letter('Hm.')]),
    ],
    [
      'letters.ccg[0].when.rounds[0]: round-too-late',
      (file) => (file.letters.ccg = [letter('Hm.', { rounds: [9] }), letter('Hm.')]),
    ],
    [
      'letters.ccg: round-without-letter',
      (file) => (file.letters.ccg = [letter('Hm.', { rounds: [1, 2, 3, 4, 5, 6, 7] })]),
    ],
    ['id: not-an-id', (file) => (file.id = 'Winter Beds')],
    ['seats[1].id: duplicate-id', (file) => (file.seats[1].id = 'acute')],
    ['seats: seat-order', (file) => file.seats.reverse()],
    ['seats: place-needs-four-seats', (file) => file.seats.pop()],
    ['seats[0].shares: shares-over-one', (file) => (file.seats[0].shares = { p1: 0.7, p2: 0.4 })],
    ['handouts.council: seat-left-out', (file) => delete file.handouts.council],
    ['cards[0].bailOut.seat: not-one-of', (file) => (file.cards[0].bailOut = { seat: 'nobody', share: 0.5 })],
    ['cards[0].kind: card-needs-flow', (file) => (file.flow = null)],
    [
      'cards[0].kind: table-beside-flow',
      (file) => {
        file.cards[0] = {
          ...file.cards[0],
          kind: 'table',
          unit: 'points',
          payoffs: { R: 3, S: 0, T: 5, P: 1 },
        }
      },
    ],
    ['cards: deck-too-short', (file) => (file.rounds.n = 9)],
    ['cards[1].id: duplicate-id', (file) => (file.cards[1].id = file.cards[0].id)],
    [
      'rounds.atMost: rounds-backwards',
      (file) => (file.rounds = { kind: 'unknown', atLeast: 8, chance: 0.5, atMost: 7 }),
    ],
    ['options.predictIn[1]: round-too-late', (file) => (file.options.predictIn = [1, 9])],
    ['options.pledgesFrom: pledges-need-talk', (file) => (file.options.pledgesFrom = 1)],
    ['options.bindFrom: binding-needs-pledges', (file) => (file.options.bindFrom = 5)],
    ['options.bindFrom: binding-needs-headspace', (file) => (file.options.bindFrom = 5)],
    ['moves[0]: move-too-dear', (file) => (file.moves = [{ id: 'share-power' }])],
    ['moves[0]: move-needs-option', (file) => (file.moves = [{ id: 'put-it-right' }])],
    ['money.fundFourHour: range-backwards', (file) => (file.money = { fundFourHour: [92, 82] })],
    ['flow.p1_share: parts-over-one', (file) => (file.flow = { p1_share: 0.99 })],
    ['flow.p1_slot: unknown-key', (file) => (file.flow = { p1_slot: 200 })],
    ['format: newer-format', (file) => (file.format = 'scenario/2')],
    ['format: not-a-scenario', (file) => (file.format = 'log/1')],
  ]
  test.each(cases)('%s', (expected, change) => {
    expect(issuesAfter(change)).toContain(expected)
    for (const issue of issuesOf(change)) {
      const key = `issue.${issue.code}`
      expect(isMessageKey(key)).toBe(true)
      if (isMessageKey(key)) expect(say(key, issue.values)).not.toMatch(/[{}]|undefined/)
    }
  })
})

test('one bad text is one issue: what holds markup is not also said to hold an address', () => {
  expect(issuesAfter((file) => (file.briefing = 'See <a href="https://example.org">here</a>.'))).toEqual([
    'briefing: markup',
  ])
})

test('a board that never writes is remarked on, and the scenario can be played', () => {
  expect(remarksOn(recommended()).map(({ path, code }) => `${path}: ${code}`)).toEqual(
    SEATS.map((seat) => `letters.${seat}: no-letters`),
  )
})

test('what cannot be fitted to one seat is not also said of the next: one mistake, one issue', () => {
  expect(issuesAfter((file) => (file.seats[0].riskShare = 0.5))).toEqual(['seats: risk-shares'])
  expect(issuesAfter((file) => (file.cards[0].title = 'a'.repeat(61)))).toEqual([
    'cards[0].title: text-too-long',
  ])
})

test('incidents and moves that touch patients are refused where there are none', () => {
  const found = issuesAfter((file) => {
    file.flow = null
    file.options.headspace = 2
    file.moves = [{ id: 'go-and-see' }]
    file.incidents = {
      deck: [
        {
          id: 'surge',
          title: 'A surge',
          text: 'More people.',
          audience: 'public',
          round: 9,
          effects: [{ do: 'demand', times: 1.02 }],
        },
      ],
    }
    file.letters.acute = [{ when: {}, text: 'We are at {fourHour}.' }]
  })
  expect(found).toEqual(
    expect.arrayContaining([
      'moves[0]: move-needs-flow',
      'incidents.deck[0].effects[0].do: effect-needs-flow',
      'incidents.deck[0].round: round-too-late',
      'letters.acute[0].text: figure-needs-flow',
    ]),
  )
})

test('a leap needs losses for the seats of the table and a threshold they can reach', () => {
  const leap = {
    kind: 'leap',
    threshold: 4,
    loss: { acute: 1_200_000, ccg: 700_000, council: 600_000 },
    gain: { after: 2, p1Slots: 45, p2Beds: 3, p3Places: 7, weekendStarts: 0.3, dayEarlier: 0.3 },
  }
  const found = issuesAfter((file) => {
    const { kind: _, ...frame } = file.cards[0]
    file.cards.push({ ...frame, ...leap, id: 'leap' }, { ...frame, ...leap, id: 'leap-again' })
  })
  expect(found).toEqual([
    'cards[8].loss.community: seat-left-out',
    'cards[9]: second-leap',
    'cards[9].loss.community: seat-left-out',
  ])
})

test('what a scenario may add is checked against the rest of it', () => {
  const pilot = {
    title: 'Two streets',
    line: 'strength',
    start: 50_000,
    cap: 900_000,
    cost: 40_000,
    feeders: 2,
    grow: 1.4,
    shrink: 0.5,
    rollOut: 100_000,
  }
  const found = issuesAfter((file) => {
    file.options.headspace = 2
    file.options.cedeFrom = 2
    file.filing = { now: 150_000, clawback: 200_000, round: 12 }
    file.standards = { after: [0, 4], forfeitShare: [0.5, 0.1], trustCost: [6, 18] }
    file.citizens = { shares: { p1: 0.8, strength: 0.4 } }
    file.cards[0].swaps = [
      { when: 'engaged', after: 2, card: 'nowhere' },
      { when: 'evidence', after: 1, card: file.cards[0].id },
    ]
    file.moves = [{ id: 'feed-the-pilot' }, { id: 'take-back-power' }, { id: 'bring-the-evidence' }]
    file.incidents = {
      deck: [
        {
          id: 'offer',
          title: 'An offer',
          text: 'By June.',
          audience: 'public',
          effects: [{ do: 'offer-roll-out' }],
        },
      ],
    }
  })
  expect(found).toEqual(
    expect.arrayContaining([
      'options.cedeFrom: ceding-needs-talk',
      'filing.round: round-too-late',
      'standards: standards-need-pledges',
      'standards.forfeitShare: range-backwards',
      'citizens.shares: shares-over-one',
      'cards[0].swaps[0].card: unknown-card',
      'cards[0].swaps[1].card: card-for-itself',
      'moves[0]: move-needs-part',
      'moves[1]: move-needs-part',
      'moves[2]: move-needs-part',
      'incidents.deck[0].effects[0].do: roll-out-needs-pilot',
    ]),
  )
  expect(
    issuesAfter((file) => {
      file.options.headspace = 2
      file.pilot = pilot
      file.moves = [{ id: 'feed-the-pilot' }]
      file.cards.push({ ...file.cards[0], id: 'instead' })
      file.cards[0].swaps = [{ when: 'engaged', after: 1, card: 'instead' }]
    }),
  ).toEqual([])
})

test('a card that only takes another’s place is no card for a round of its own', () => {
  const found = issuesAfter((file) => {
    file.cards[0].swaps = [{ when: 'engaged', after: 1, card: file.cards[7].id }]
  })
  expect(found).toEqual(['cards: deck-too-short'])
})

test('nothing from outside makes decoding throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(decodeScenario(value).ok).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('a scenario with any value replaced by anything decodes or is refused with paths', () => {
  const places = placesIn(recommendedFile())
  fc.assert(
    fc.property(fc.nat(places.length - 1), fc.jsonValue(), (index, value) => {
      const file: File = structuredClone(recommendedFile())
      const steps = places[index] ?? []
      const last = steps.at(-1)
      if (last === undefined) return
      steps.slice(0, -1).reduce((here: File, step) => here[step], file)[last] = value
      const decoded = decodeScenario(file)
      if (!decoded.ok) {
        expect(decoded.error.length).toBeGreaterThan(0)
        for (const { code } of decoded.error) expect(isMessageKey(`issue.${code}`)).toBe(true)
      }
    }),
    { numRuns: 800 },
  )
})

/** The way to every value of a file. */
function placesIn(
  value: unknown,
  way: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (Array.isArray(value)) return [way, ...value.flatMap((item, index) => placesIn(item, [...way, index]))]
  if (typeof value === 'object' && value !== null)
    return [way, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...way, key]))]
  return [way]
}
