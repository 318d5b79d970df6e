import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Effect,
  LEDGER_LINES,
  type LedgerLine,
  LINES,
  MOVES,
  type Move,
  ORIGINS,
  REASONS,
  type Scenario,
  STANDINGS,
} from '../../../src/engine/index.ts'
import { FROWN } from '../../../src/engine/move-money.ts'
import { MOVE_TRUST } from '../../../src/engine/move-trust.ts'
import { CITIZENS, RUNWAY_YIELD } from '../../../src/engine/purchases.ts'
import { isMessageKey, percent, pounds, say } from '../../../src/i18n/index.ts'
import { accountOf } from '../../../src/ui/screens/table/account.ts'
import { besides, didSentence } from '../../../src/ui/screens/table/did-words.ts'
import { effectSentences, happenedSentences } from '../../../src/ui/screens/table/effect-words.ts'
import type { Done, Told } from '../../../src/ui/screens/table/eyes.ts'
import { forcedBy, forcedSentence } from '../../../src/ui/screens/table/forced-words.ts'
import { whyWords } from '../../../src/ui/screens/table/reveal-words.ts'
import { shipped } from '../../support/games.ts'
import { extras } from '../../support/random-play.ts'

const source = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../src/engine', name), 'utf8')

/** The words between quotes in a type of the rules: unions have no list at run time. */
function wordsOf(text: string, begins: string, ends: string): readonly string[] {
  const body = text.split(begins)[1]?.split(ends)[0] ?? ''
  return [...body.matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word)
}

const keyless = (keys: readonly string[]): readonly string[] => keys.filter((key) => !isMessageKey(key))

const base: Scenario = shipped('winter-beds')

/** One effect of each kind there is; a kind that is missing here does not compile. */
const EFFECTS: { readonly [K in Effect['do']]: Effect & { readonly do: K } } = {
  demand: { do: 'demand', times: 1.08 },
  capacity: { do: 'capacity', of: 'p2', by: -4 },
  cost: { do: 'cost', seat: 'drawn', pounds: 80_000 },
  trust: { do: 'trust', of: 'all', by: 3 },
  'cannot-pool': { do: 'cannot-pool', seat: 'council' },
  headspace: { do: 'headspace', seat: 'drawn', by: -1 },
  'new-chief': { do: 'new-chief', seat: 'ccg' },
  overheard: { do: 'overheard', by: -6 },
  hurry: { do: 'hurry', waste: 0.3 },
  derail: { do: 'derail', lost: 0.4 },
  'offer-roll-out': { do: 'offer-roll-out' },
}

const scenario: Scenario = {
  ...base,
  ...extras,
  incidents: {
    chance: 0,
    deck: Object.entries(EFFECTS).map(([id, effect]) => ({
      id,
      title: id,
      text: '',
      audience: 'public',
      round: null,
      effects: [effect],
    })),
  },
}
const ids = scenario.seats.map(({ id }) => id)
const all = <T>(value: T) => ({ acute: value, ccg: value, council: value, community: value })
const incident = (id: string) => ({ id, title: id, text: '', seat: 'ccg', committed: null }) as const

const told: Told = {
  round: 1,
  card: base.cards[0]?.id ?? '',
  kind: 'pool',
  incidents: [],
  choices: all({ level: 1 }),
  pledges: all(null),
  moves: all([]),
  pooled: all(100_000),
  pilot: null,
  trustBefore: all(all(50)),
  trustChanges: [],
  after: null,
}
const seen = (result: Partial<Told>, own: Done['view']['own'] = { seat: 'acute', filed: null }): Done => ({
  view: { seats: base.seats, own, results: [] },
  scenario,
  result: { ...told, ...result },
})

/** A sentence: words for a person, with neither keys nor unfilled names nor a word of the code. */
function isSentence(sentence: string): void {
  expect(sentence).toMatch(/^[A-Z£“]/)
  expect(sentence).toMatch(/[.]$/)
  expect(sentence).not.toMatch(/undefined|NaN|\{|\}|table\./)
}

describe('nothing that the rules know is without words', () => {
  test.each(Object.keys(EFFECTS))('the effect “%s” is said before and after it acted', (id) => {
    const before = effectSentences(seen({}).view, incident(id), scenario)
    const after = happenedSentences(seen({ incidents: [incident(id)] }), incident(id))
    expect(before).toHaveLength(1)
    expect(after).toHaveLength(1)
    for (const sentence of [...before, ...after]) isSentence(sentence)
  })

  test('the effects named here are those of the rules', () => {
    const kinds = [...source('incident-types.ts').matchAll(/readonly do: '([a-z-]+)'/g)].map(
      ([, kind]) => kind,
    )
    expect(Object.keys(EFFECTS).sort()).toEqual([...new Set(kinds)].sort())
  })

  test.each(MOVES)(
    'the move “%s” has a name, a promise and an account of what it did, for oneself and for others',
    (id) => {
      expect(keyless([`table.move.${id}`, `table.move.${id}.does`])).toEqual([])
      for (const seat of ['acute', 'ccg'] as const) {
        const move: Move = { id, with: seat === 'acute' ? 'ccg' : 'acute' }
        for (const moves of [{ ...all([]), [seat]: [move] }, all([move])])
          isSentence(didSentence(seen({ moves }), seat, move))
      }
    },
  )

  test('the figures in the promises of moves are those of the rules', () => {
    const promised = (id: (typeof MOVES)[number]): string => say(`table.move.${id}.does`)
    expect(promised('learn-together')).toContain(`by ${MOVE_TRUST.learnTogether} `)
    expect(promised('eat-together')).toContain(`by ${MOVE_TRUST.eatTogether} `)
    expect(promised('mission')).toContain(`${MOVE_TRUST.mission} trust`)
    expect(promised('clear-the-runway')).toContain(`${percent(RUNWAY_YIELD - 1)} more`)
    expect(promised('clear-the-runway')).toContain(pounds(FROWN.pounds))
    expect(promised('clear-the-runway')).toContain(FROWN.chance === 0.25 ? 'one time in four' : '?')
    expect(promised('share-power')).toContain(`${percent(CITIZENS.legitimacy - 1)} more`)
    expect(promised('share-power')).toContain(CITIZENS.share === 0.2 ? 'a fifth' : '?')
  })

  test.each(LEDGER_LINES)('the line “%s” has a name in the account, in or out', (line) => {
    expect(keyless([`table.line.${line}`])).toEqual([])
    for (const ends of [
      { from: 'acute', to: 'outside' },
      { from: 'centre', to: 'acute' },
    ] as const) {
      const [part] = accountOf([{ line, ...ends, pounds: 1000 }], 'acute')
      expect(keyless([`table.account.${part?.group}`])).toEqual([])
      expect(part?.lines.map((one) => one.line)).toEqual([line])
    }
  })

  /** Money that comes or goes because of something that was done this round, and so must be explained where it is read. */
  const EXPLAINED: readonly LedgerLine[] = [
    { line: 'move-cost', from: 'acute', to: 'outside', pounds: 60_000 },
    { line: 'bail-out', from: 'pool', to: 'acute', pounds: 60_000 },
    { line: 'leap-loss', from: 'acute', to: 'outside', pounds: 60_000 },
    { line: 'leap-grant', from: 'centre', to: 'acute', pounds: 60_000 },
    { line: 'filing', from: 'acute', to: 'centre', pounds: 200_000 },
  ]
  test.each(EXPLAINED)(
    'payment “$line” is explained to the seat, and of another seat with open books',
    (line) => {
      const after = { ledger: [line], placeReserves: 1e7, reserves: 1e6 }
      const mine = besides(seen({ after }))
      const theirs = besides(seen({ after }, { seat: 'ccg', filed: null }))
      const open = besides(seen({ after }, null))
      for (const said of [mine, theirs, open]) {
        expect(said).toHaveLength(1)
        isSentence(said[0] ?? '')
      }
      expect(mine[0]).toMatch(/\byou/i)
      expect(theirs[0]).toContain('acute trust')
      expect(theirs[0]).not.toMatch(/\byou/i)
    },
  )

  test('a plan as filed is said in round 1, and at its end whether it held', () => {
    const own = { seat: 'acute', filed: 'hopeful' } as const
    expect(besides(seen({}, own))[0]).toContain('You filed a hopeful plan: £150,000')
    expect(besides(seen({}, { ...own, filed: 'honest' }))[0]).toContain('You filed an honest plan')
    const after = { ledger: [], placeReserves: 1e8, reserves: 9_000_000 }
    expect(besides(seen({ round: 4, after }, own))[0]).toContain(
      'Your hopeful plan held: your reserves of £9.00m',
    )
  })

  test('the year’s fund is said where it is lost and where it is kept', () => {
    const fund = { ...scenario, options: { ...scenario.options, controlFund: 400_000 } }
    const ledger = ids.map(
      (from) => ({ line: 'control-total-fund', from, to: 'centre', pounds: 100_000 }) as const,
    )
    const lost = { ...seen({ round: 4, after: { ledger, placeReserves: 1e6, reserves: 1 } }), scenario: fund }
    expect(besides(lost)).toEqual([
      expect.stringContaining('the centre takes £400,000, £100,000 of it from you.'),
    ])
    const kept = {
      ...seen({ round: 8, after: { ledger: [], placeReserves: 1e9, reserves: 1 } }),
      scenario: fund,
    }
    expect(besides(kept)).toEqual([expect.stringContaining('the centre takes nothing.')])
    expect(besides({ ...lost, result: { ...lost.result, round: 3 } })).toEqual([])
  })

  test('every reason for which trust moves is said, of oneself and of another, at the table and at the end', () => {
    const text = source('result.ts')
    const whys = new Set([
      ...wordsOf(text, 'readonly why:', '\n}'),
      ...wordsOf(text, 'export type MoveWhy =', '\n\n'),
    ])
    expect(whys.size).toBe(13)
    expect(keyless([...whys].flatMap((why) => [`table.why.${why}`, `over.why.${why}`]))).toEqual([])
    for (const why of whys)
      for (const me of ['ccg', 'council'] as const) {
        const step = { from: 'acute', of: 'ccg', by: -3, why } as never
        const row = { from: 'acute', of: 'ccg', before: 50, after: 47, by: -3, steps: [step] } as const
        expect(whyWords(row, me)).toMatch(/^[A-Z].*\(−3\)$/)
      }
  })

  test('origins, reasons, standings, lines, phases and pledges have their words', () => {
    const outcomes = wordsOf(source('result.ts'), 'export type PledgeOutcome =', '\n')
    expect(outcomes).toHaveLength(4)
    const answers = wordsOf(source('legal-answers.ts'), 'readonly string[]>> = {', '}').filter(
      (word) => word !== 'roll-out',
    )
    expect(
      keyless([
        ...ORIGINS.map((origin) => `table.origin.${origin}`),
        ...REASONS.flatMap((reason) => [`table.reason.${reason}`, `over.reason.${reason}`]),
        ...STANDINGS.flatMap((standing) => [`table.standing.${standing}`, `standing.${standing}`]),
        ...outcomes.flatMap((outcome) => [`table.pledge.${outcome}`, `over.pledge.${outcome}`]),
        ...answers.map((answer) => `table.ask.answer.${answer}`),
        ...['file', 'roll-out'].flatMap((question) => [
          `table.ask.${question}`,
          `table.ask.${question}.hint`,
        ]),
      ]),
    ).toEqual([])
    for (const line of LINES)
      isSentence(
        didSentence(
          {
            ...seen({ moves: all([{ id: 'mission', with: null }]) }),
            scenario: { ...scenario, mission: { line, pounds: 1 } },
          },
          'acute',
          { id: 'mission', with: null },
        ),
      )
  })

  test('every seat’s command has a control on a screen', () => {
    const commands = [
      ...(
        source('commands.ts').split('export type SeatCommand =')[1]?.split('/** What the facilitator')[0] ??
        ''
      ).matchAll(/readonly type: '([a-zA-Z]+)'/g),
    ].map(([, type = '']) => type)
    expect(commands).toHaveLength(14)
    const screens = [
      'brief',
      'talk',
      'decide-dock',
      'decide',
      'cede',
      'standards',
      'moves',
      'questions',
      'read-room',
      'ready-dock',
    ]
      .map((name) =>
        readFileSync(join(import.meta.dirname, '../../../src/ui/screens/table', `${name}.tsx`), 'utf8'),
      )
      .join('\n')
    expect(commands.filter((type) => !screens.includes(`'${type}'`))).toEqual([])
  })
})

describe('a seat that could not choose', () => {
  const under = (round: number) => ({ round, standing: { ...all('afloat' as const), ccg: 'under' as const } })
  const closed: Scenario = {
    ...base,
    cards: base.cards.map((card) => (card.kind === 'pool' ? { ...card, closedTo: ['ccg'] } : card)),
  }
  const round = { round: 4, card: base.cards[0]?.id ?? '', kind: 'pool', incidents: [] }

  test('is told why: no card, recovery support for two rounds, a closed card, an incident', () => {
    expect(forcedBy({ scenario: base, before: [under(3)] }, { ...round, kind: 'rest' }, 'ccg').by).toBe(
      'rest',
    )
    expect(forcedBy({ scenario: closed, before: [under(3)] }, round, 'ccg').by).toBe('support')
    expect(forcedBy({ scenario: closed, before: [under(2)] }, round, 'ccg').by).toBe('support')
    expect(forcedBy({ scenario: closed, before: [under(1)] }, round, 'ccg').by).toBe('card')
    const drawn = { ...round, incidents: [{ id: 'cannot-pool', seat: null }] }
    expect(forcedBy({ scenario, before: [] }, drawn, 'council')).toEqual({
      by: 'incident',
      title: 'cannot-pool',
    })
    expect(forcedBy({ scenario, before: [] }, drawn, 'ccg').by).toBe('unknown')
  })

  test('reads a reason in every case, at the table and at the end', () => {
    const ways = ['rest', 'support', 'card', 'unknown'] as const
    for (const by of ways) expect(forcedSentence({ by })).toMatch(/^N/)
    expect(forcedSentence({ by: 'incident', title: 'A' })).toContain('“A”')
    expect(keyless([...ways, 'incident'].map((by) => `over.choice.${by}`))).toEqual([])
  })
})
