// A whole room with everything that hides something, and every byte that each screen received.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Game,
  LEVELS,
  REASONS,
  type RoundResult,
  type Scenario,
  SEATS,
  type Seat,
} from '../../../../src/engine/index.ts'
import { shipped } from '../../../support/games.ts'
import { type Device, device } from './device.ts'
import { type Here, serverHere } from './here.ts'
import { foldedFrom } from './kept.ts'
import { makesWorkshop } from './make.ts'
import { pause, until } from './program.ts'
import { acts, comes, deviceFrame, type Person, phaseOf } from './table.ts'

/** winter-beds with texts that can be found again wherever they leak, and with an incident that only one seat is told of. */
export function plantedWinter(): Scenario {
  const scenario = shipped('winter-beds')
  const each = <T>(make: (seat: Seat) => T) =>
    Object.fromEntries(SEATS.map((seat) => [seat, make(seat)])) as Record<Seat, T>
  const incident = (id: string, audience: 'public' | 'seat', round: number) => ({
    id,
    title: `§incident ${id}§`,
    text: `§news of ${id}§`,
    audience,
    round,
    effects:
      audience === 'seat'
        ? [{ do: 'cost', seat: 'drawn', pounds: 10_000 } as const]
        : [{ do: 'demand', times: 1.01 } as const],
  })
  return {
    ...scenario,
    cards: scenario.cards.map((card, index) => ({
      ...card,
      title: `§card ${index}§`,
      text: `§text ${index}§`,
      seats: each((seat) => ({ pool: `§pool ${seat}§`, hold: `§hold ${seat}§` })),
    })),
    incidents: {
      chance: 0,
      deck: [incident('open', 'public', 1), incident('private', 'seat', 1), incident('later', 'public', 6)],
    },
    letters: each((seat) => [{ when: {}, text: `§letter ${seat}§` }]),
    handouts: each((seat) => `§handout ${seat}§`),
    debrief: [{ theme: 1, question: '§debrief§', source: 'vize' }],
    notes: ['§notes§'],
  }
}

/** The rule in which tables differ. Nobody hears of it before the debrief. */
const RULE = '§the framing§'
const OPTIONS = {
  clocks: null,
  fog: 0.4,
  levels: true,
  incidents: true,
  pledgesFrom: 1,
  predictIn: [1, 2],
  reasonIn: [1, 2],
  feelIn: [1, 2],
}

interface Ear {
  readonly who: string
  readonly table: number | null
  readonly seat: Seat | null
  heard: string
}

export interface WatchedRoom {
  readonly server: Here
  readonly made: Awaited<ReturnType<typeof makesWorkshop>>
  readonly ears: readonly Ear[]
  readonly people: readonly Person[]
  readonly facilitator: Device
  readonly close: () => Promise<void>
}

/** Plays so many rounds at so many tables, with a watcher, a projector and a facilitator, all of whose bytes are kept. */
export async function watchedRoom({
  tables,
  rounds,
}: {
  readonly tables: number
  readonly rounds: number
}): Promise<WatchedRoom> {
  const server = await serverHere()
  const settings = {
    tables,
    seeds: 'different',
    options: OPTIONS,
    differs: { rule: RULE, tables: [tables], options: { framing: 'system' } },
  }
  const made = await makesWorkshop(server.address, settings, plantedWinter())
  const ears: Ear[] = []
  const open: Device[] = []
  const hearing = (who: string, table: number | null = null, seat: Seat | null = null) => {
    const ear: Ear = { who, table, seat, heard: '' }
    ears.push(ear)
    return {
      hears: (packet: string) => {
        ear.heard += packet
      },
    }
  }
  const link = async (who: string, token: string): Promise<Device> => {
    const one = device(server.address, hearing(who))
    open.push(one)
    await one.staysIn(made.workshop, token)
    return one
  }
  const facilitator = await link('facilitator', made.facilitator)
  await link('projector', made.projector)
  await link('observer link', made.observer)
  const stranger = device(server.address, hearing('stranger'))
  open.push(stranger)
  await stranger.enter({ by: 'code', code: made.code })
  const joins = async (who: string, table: number | null): Promise<Device> => {
    const one = device(server.address, hearing(who, table))
    open.push(one)
    await one.enter({ by: 'code', code: made.code })
    await one.say({ type: 'join', code: made.code })
    return one
  }
  await joins('lobby', null)
  const watcher = await joins('watcher', 1)
  await watcher.say({ type: 'observe', table: 1, panel: false })
  const people: Person[] = []
  for (let table = 1; table <= tables; table++)
    for (const seat of SEATS) {
      const person = await comes(
        server.address,
        made.code,
        { table, seat },
        hearing(`table ${table}`, table, seat),
      )
      people.push(person)
      open.push(person.device)
    }
  await facilitator.say({ type: 'startGame', table: 'all', practice: false })
  const all = (phase: string) =>
    until(`everybody is in ${phase}`, () => people.every((person) => phaseOf(person) === phase), 20_000)
  const everybody = async (say: (person: Person, index: number) => Promise<unknown>): Promise<void> => {
    await Promise.all(people.map(say))
  }
  const ready = () => everybody((person) => acts(person, { type: 'ready' }))
  for (let round = 1; round <= rounds; round++) {
    await all(`${round} brief`)
    await ready()
    await all(`${round} talk`)
    await everybody((person, at) =>
      at % 2 === 0 ? acts(person, { type: 'pledge', level: 1, ifOthers: at % 4 }) : Promise.resolve(),
    )
    await ready()
    await all(`${round} decide`)
    await everybody(async (person, at) => {
      const of = SEATS[(SEATS.indexOf(person.seat) + 1) % SEATS.length]
      await acts(person, { type: 'predict', of, pools: at % 3 === 0 })
      await acts(person, { type: 'giveReason', reason: reasonOf(person.seat) })
      await acts(person, { type: 'choose', level: LEVELS[(at + round) % LEVELS.length] })
      await person.device.socket.emitWithAck('look', { what: 'forecast' })
    })
    await everybody((person) => acts(person, { type: 'lock' }))
    await all(`${round} reveal`)
    await ready()
    await all(`${round} quarter`)
    await everybody((person) => person.device.socket.emitWithAck('look', { what: 'days', round }))
    await ready()
    await all(`${round} reflect`)
    await everybody((person) => acts(person, { type: 'feel', trust: 3 }))
    if (round < rounds) await ready()
  }
  const extract = await fetch(`${server.address}/api/workshops/${made.workshop}/tables/1/log`, {
    headers: { authorization: `Bearer ${made.facilitator}` },
  })
  ears.push({ who: 'extract', table: 1, seat: null, heard: await extract.text() })
  await pause(300)
  return {
    server,
    made,
    ears,
    people,
    facilitator,
    close: async () => {
      for (const one of open) one.close()
      await server.stop()
    },
  }
}

/** Each seat gives a reason of its own. */
const reasonOf = (seat: Seat) => REASONS[SEATS.indexOf(seat) % REASONS.length] as (typeof REASONS)[number]

/** Something that stands in no bytes but those of the ears that may hear it. `mustReach`: and in theirs it does stand. */
interface Secret {
  readonly what: string
  readonly isIn: (heard: string) => boolean
  readonly may: (ear: Ear) => boolean
  readonly mustReach: boolean
}

const text = (words: string) => (heard: string) => heard.includes(words)
/** A number of its own, not a part of a longer one. */
const figure = (value: number) => (heard: string) => new RegExp(`(?<![\\d.-])${value}(?![\\d.])`).test(heard)
const nobody = (): boolean => false

/** Finished rounds, and the one that is still being looked at. */
function roundsOf({ state }: Game): readonly RoundResult[] {
  const now = state.current?.result
  return now && 'scores' in now ? [...state.results, now] : state.results
}

/** What there is to be kept, from the truth on disk. */
export function secretsOf({ server, made, people }: WatchedRoom): readonly Secret[] {
  const session = foldedFrom(server.folder, made.workshop)
  const secret = (what: string, isIn: Secret['isIn'], may: Secret['may'], mustReach = false): Secret => ({
    what,
    isIn,
    may,
    mustReach,
  })
  const found: Secret[] = [
    secret('the notes for facilitators', text('§notes§'), nobody),
    secret('what is told in the debrief', text('§debrief§'), nobody),
    secret('a card that was not dealt', text('§card 7§'), nobody),
    secret('news that has not come', text('§news of later§'), nobody),
    secret('that tables differ', text(RULE), ({ who }) => who === 'facilitator', true),
  ]
  const room = readFileSync(join(server.folder, made.workshop, 'room.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  for (const { event } of room.map((line) => JSON.parse(line))) {
    if (event.type === 'created')
      for (const [name, key] of Object.entries<string>(event.keys))
        found.push(secret(`key ${name}`, text(key), nobody))
    if (event.type === 'gameOpened')
      found.push(secret(`seed of table ${event.table}`, text(event.seed), nobody))
    if (event.type === 'deviceJoined') found.push(secret('a hash of a token', text(event.token), nobody))
  }
  for (const { device: one, table, seat } of people) {
    const isOwn = (ear: Ear): boolean => ear.table === table && ear.seat === seat
    found.push(secret(`token of ${seat}, table ${table}`, text(one.token() ?? '?'), isOwn, true))
    const code = deviceFrame({ device: one, table, seat }).seatCode ?? '?'
    found.push(
      secret(
        `seat code of ${seat}, table ${table}`,
        text(code),
        (ear) => isOwn(ear) || ear.who === 'facilitator',
        true,
      ),
    )
  }
  for (const seat of SEATS) {
    const isSeat = (ear: Ear): boolean => ear.seat === seat
    for (const what of ['letter', 'pool', 'hold'])
      found.push(secret(`${what} of ${seat}`, text(`§${what} ${seat}§`), isSeat, true))
    // The facilitator hands the handouts out, so a download may have them.
    found.push(
      secret(
        `handout of ${seat}`,
        text(`§handout ${seat}§`),
        (ear) => isSeat(ear) || ear.who === 'extract',
        true,
      ),
    )
    // A frame tells a reason only beside its giver's own choice.
    found.push(
      secret(
        `reason of ${seat}`,
        text(`"reason":"${reasonOf(seat)}"`),
        (ear) => isSeat(ear) || ear.who === 'extract',
        true,
      ),
    )
  }
  for (const { opened, recording } of session.games.values()) {
    const { table } = opened
    const here = (ear: Ear): boolean => ear.table === table && ear.who !== 'extract'
    for (const { id, seat } of roundsOf(recording.game)[0]?.incidents ?? []) {
      if (id !== 'private') continue
      // The same words fall on one seat a table: whoever they fall on at any table may have them.
      const struck = [...session.games.values()].map(({ opened: one, recording: { game } }) => [
        one.table,
        roundsOf(game)[0]?.incidents.find((other) => other.id === 'private')?.seat,
      ])
      found.push(
        secret(
          `news for ${seat} alone, table ${table}`,
          text('§news of private§'),
          (ear) => struck.some(([at, whose]) => ear.table === at && ear.seat === whose),
          true,
        ),
      )
    }
    for (const result of roundsOf(recording.game)) {
      const place = SEATS.reduce((sum, seat) => sum + result.reserves[seat], 0)
      found.push(
        secret(
          `reserves of place ${table} after round ${result.round}`,
          figure(place),
          (ear) => here(ear) || ear.who === 'facilitator',
          true,
        ),
      )
      for (const seat of SEATS) {
        const isOwn = (ear: Ear): boolean => here(ear) && ear.seat === seat
        const about = `of ${seat}, table ${table}, round ${result.round}`
        found.push(
          secret(`reserves ${about}`, figure(result.reserves[seat]), isOwn, true),
          secret(`score ${about}`, figure(result.scores[seat]), isOwn, true),
        )
      }
    }
  }
  return found
}

/** Everything that somebody heard and may not know, and everything that should have been heard and was not. */
export function leaksIn(room: WatchedRoom): readonly string[] {
  return secretsOf(room).flatMap(({ what, isIn, may, mustReach }) => {
    const heardBy = room.ears.filter(({ heard }) => isIn(heard))
    const wrong = heardBy
      .filter((ear) => !may(ear))
      .map(({ who, seat }) => `${what} reached ${who} ${seat ?? ''}`.trim())
    const silent = mustReach && heardBy.length === 0 ? [`${what} reached nobody: the check is blind`] : []
    return [...wrong, ...silent]
  })
}
