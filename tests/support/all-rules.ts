// One scenario, as a file, in which every rule of the game occurs within seven rounds, and the people beside the page.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command, Level, Move, Seat } from '../../src/engine/index.ts'
import { readLog, record, resumeLog } from '../../src/replay/index.ts'
import { extras } from './random-play.ts'

const ROOT = join(import.meta.dirname, '..', '..')

interface File {
  readonly [key: string]: unknown
  readonly seats: readonly { readonly [key: string]: unknown; readonly id: Seat; readonly reserves: number }[]
  readonly cards: readonly { readonly [key: string]: unknown; readonly id: string }[]
  readonly options: { readonly [key: string]: unknown }
  readonly letters: Readonly<
    Record<Seat, readonly { readonly when: { readonly rounds?: readonly number[] } }[]>
  >
}

const winterBeds = (): File =>
  JSON.parse(readFileSync(join(ROOT, 'scenarios', 'winter-beds.json'), 'utf8')) as File

const bySeat = (acute: number, rest: number) => ({ acute, ccg: rest, council: rest, community: rest })

const told = (id: string, round: number, ...effects: readonly object[]) => ({
  id,
  title: TITLES[id],
  text: 'It is in the paper this morning.',
  audience: 'public',
  round,
  effects,
})

const TITLES: Readonly<Record<string, string>> = {
  surge: 'A cold spring',
  corridor: 'A word in the corridor',
  chief: 'A new chief',
  letter: 'A letter from the centre',
  purdah: 'Before the election',
  offer: 'An offer for the pilot',
  hall: 'A bad evening in the hall',
  bill: 'A burst pipe',
}

const incidents = {
  chance: 0,
  deck: [
    told('surge', 1, { do: 'demand', times: 1.05 }, { do: 'capacity', of: 'p1', by: -12 }),
    told('corridor', 2, { do: 'overheard', by: -6 }),
    told('chief', 3, { do: 'new-chief', seat: 'ccg' }, { do: 'trust', of: 'all', by: 3 }),
    told('letter', 5, { do: 'hurry', waste: 0.3 }),
    told('purdah', 5, { do: 'cannot-pool', seat: 'community' }),
    told('offer', 5, { do: 'offer-roll-out' }),
    told('hall', 6, { do: 'derail', lost: 0.4 }),
    told(
      'bill',
      7,
      { do: 'cost', seat: 'acute', pounds: 80_000 },
      { do: 'headspace', seat: 'acute', by: -1 },
    ),
  ],
}

/** The text of the file: Winter beds with everything switched on. A leap is on offer in rounds 2 to 4. */
export function allRulesFile(rounds: object = { kind: 'fixed', n: 7 }): string {
  const file = winterBeds()
  const [first, second, third, fourth, fifth, sixth] = file.cards
  const frame = { ...first, lines: undefined, swaps: undefined }
  const cards = [
    first,
    second,
    third,
    fourth,
    { ...fifth, bailOut: { seat: 'acute', share: 0.25 }, closedTo: ['council'] },
    { ...sixth, swaps: [{ when: 'evidence', after: 1, card: 'asked-for' }] },
    { ...frame, kind: 'rest', id: 'rest', title: 'A round to prepare' },
    { ...first, id: 'asked-for', title: 'What people asked for' },
    {
      ...frame,
      kind: 'leap',
      id: 'leap',
      title: 'One service for all',
      threshold: 4,
      loss: bySeat(1_200_000, 300_000),
      grant: bySeat(90_000, 0),
      gain: { after: 1, p1Slots: 45, p2Beds: 3, p3Places: 7, weekendStarts: 0.3, dayEarlier: 0.3 },
    },
  ]
  const letters = Object.fromEntries(
    Object.entries(file.letters).map(([seat, all]) => [
      seat,
      all.filter(({ when }) => !when.rounds?.some((round) => round > ROUNDS)),
    ]),
  )
  const moves = ALL_MOVES.map((id) => ({ id, from: 1 }))
  return JSON.stringify({
    ...file,
    id: 'all-rules',
    title: 'All the rules',
    rounds,
    cards,
    moves,
    incidents,
    letters,
    pilot: extras.pilot,
    filing: extras.filing,
    standards: { after: [0, 4], forfeitShare: [0.1, 0.5], trustCost: [6, 20] },
    // Rich enough that nobody goes under, and plans so high that nobody meets them.
    seats: file.seats.map((seat) => ({
      ...seat,
      reserves: seat.reserves + 12_000_000,
      controlTotal: seat.reserves + 14_000_000,
    })),
    place: {
      population: 250_000,
      neighbourhoods: [
        { name: 'Quayside', people: 90_000, need: 1.4 },
        { name: 'Uphill', people: 160_000, need: 0.775 },
      ],
    },
    options: {
      ...file.options,
      bindFrom: 1,
      cedeFrom: 1,
      predictIn: [1],
      reasonIn: [1],
      feelIn: [1],
      levels: true,
      headspace: 3,
      controlFund: 400_000,
    },
  })
}

const ROUNDS = 7

const ALL_MOVES = [
  'learn-together',
  'eat-together',
  'open-the-books',
  'go-and-see',
  'do-the-boring-well',
  'clear-the-runway',
  'knock-on-doors',
  'bring-the-evidence',
  'mission',
  'put-it-right',
  'joint-appointment',
  'share-power',
  'feed-the-pilot',
] as const

/** What a seat beside the page does in a round. */
export interface Hand {
  readonly level: Level
  readonly moves?: readonly Move[]
  readonly rollOut?: 'yes' | 'no'
}

/** Takes a log that waits in decide, lets the other seats change what they set out, and gives the longer log. */
export function othersPlay(log: string, hands: Readonly<Partial<Record<Seat, Hand>>>): string {
  const read = readLog(log)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const resumed = resumeLog(read.value)
  if (!resumed.ok) throw new Error(JSON.stringify(resumed.error))
  let { recording } = resumed.value
  let text = log + resumed.value.text
  const send = (command: Command): void => {
    const step = record(recording, { command, actor: 'bot', ms: 0 })
    if (!step.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(step.error)}`)
    recording = step.value.recording
    text += step.value.text
  }
  for (const [seat, { level, moves = [], rollOut }] of Object.entries(hands) as [Seat, Hand][]) {
    send({ type: 'unlock', seat })
    send({ type: 'choose', seat, level })
    send({ type: 'spend', seat, moves })
    if (rollOut) send({ type: 'answer', seat, question: 'roll-out', answer: rollOut })
    send({ type: 'lock', seat })
  }
  return text
}
