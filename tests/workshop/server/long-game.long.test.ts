// The last rounds of a long game over real lines: cut, silent for 40 s, and with a server that is killed, in every phase.
// With SWIM_LONG=1 only. `crash.test.ts` kills a server in every run, `client/late-game.test.ts` cuts lines in every phase.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { SEATS, type Seat } from '../../../src/engine/index.ts'
import { canonical } from '../../../src/lib/index.ts'
import { verifyLog } from '../../../src/replay/index.ts'
import { openRoom, type Room } from '../../../src/workshop/client/room.ts'
import { socketLink } from '../../../src/workshop/client/socket-link.ts'
import type { DeviceFrame, Frame } from '../../../src/workshop/protocol/index.ts'
import type { Principal } from '../../../src/workshop/roles/index.ts'
import { frameFor, type Session } from '../../../src/workshop/session/index.ts'
import { type BadNetwork, badNetwork } from '../../support/bad-network.ts'
import { longFile } from '../../support/long-game.ts'
import { tapsIn } from '../long-round.ts'
import { foldedFrom } from './support/kept.ts'
import { makesWorkshop } from './support/make.ts'
import { type ServerProcess, serverProgram, startNode } from './support/node.ts'
import { freePort, pause, until } from './support/program.ts'
import { comes } from './support/table.ts'

const ROUNDS = 24
const TABLES = 4
/** Rounds in which the network and the server fail, in every phase. */
const LATE = [6, 23]
const SILENT_MS = 40_000
/** How soon everybody is back at a server or a network that is there again. */
const BACK_MS = 5000

const open: (() => unknown)[] = []
afterAll(async () => {
  for (const close of open.reverse()) await close()
})

interface Phone {
  readonly room: Room
  readonly table: number
  readonly seat: Seat
}

const frameOf = ({ room }: Phone): DeviceFrame => {
  const { frame, line, trouble } = room.state()
  if (frame?.kind !== 'device')
    throw new Error(`no frame of a device but ${frame?.kind}, ${line}, ${trouble}`)
  return frame
}
const atOf = (phone: Phone) => {
  const at = frameOf(phone).table?.at
  if (!at) throw new Error('no game')
  return at
}

function opened(address: string, workshop: string, token: string): Room {
  const pass = { by: 'token', workshop, token } as const
  const room = openRoom(socketLink(`${address}/`), {
    pass,
    onToken: () => {},
    now: () => performance.now(),
  })
  open.push(room.close)
  return room
}

/** What a screen shows that is of the game, not of the moment. */
function gist(frame: Frame | null): string {
  if (frame?.kind === 'device') {
    const { table, place, scenario } = frame
    return canonical({ place, scenario, at: table?.at, view: table?.view } as never)
  }
  if (frame?.kind === 'projector') {
    const { stage, tables, decided, totals } = frame
    return canonical({ stage, tables, decided, totals } as never)
  }
  if (frame?.kind !== 'console') return ''
  return canonical(frame.tables.map(({ table, seats, game }) => ({ table, seats, at: game?.at })) as never)
}

function whoSees(frame: Frame | null, { room }: Session): Principal {
  if (frame?.kind === 'device') return { kind: 'device', device: frame.device }
  if (frame?.kind === 'projector') return { kind: 'projector' }
  return { kind: 'facilitator', device: room.facilitators[0]?.device ?? '' }
}

/** Screens that do not show what the streams say when they are folded from nothing. */
const strayed = (screens: readonly Room[], session: Session): readonly string[] =>
  screens.flatMap((room) => {
    const { frame } = room.state()
    const now = { now: Date.now(), presence: here(screens), have: null, focus: null }
    const kept = frameFor(session, whoSees(frame, session), now)
    return frame !== null && gist(kept) === gist(frame) ? [] : [frame?.kind ?? 'nothing']
  })

const here = (screens: readonly Room[]): ReadonlySet<string> =>
  new Set(
    screens.flatMap((room) => {
      const { frame } = room.state()
      return frame?.kind === 'device' ? [frame.device] : []
    }),
  )

describe('the late rounds of a long game', () => {
  it(`keep every seat, every draft and every screen through cuts, silence and kills in rounds ${LATE.join(', ')}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'swim-long-'))
    open.push(() => rmSync(folder, { recursive: true, force: true }))
    const program = await serverProgram()
    const port = await freePort()
    let node: ServerProcess = await startNode(program, { folder, port })
    open.push(() => node.kill())
    const networks: BadNetwork[] = []
    for (let made = 0; made < 2; made++) networks.push(await badNetwork(node.address, { sockets: 'pass' }))
    const [cuts, falls] = networks
    if (!cuts || !falls) throw new Error('no network')
    open.push(cuts.stop, falls.stop)
    const made = await makesWorkshop(node.address, { tables: TABLES }, longFile(ROUNDS))
    const console = opened(falls.address, made.workshop, made.facilitator)
    const wall = opened(falls.address, made.workshop, made.projector)
    const phones: Phone[] = []
    /** One phone of each table behind each network, the others straight at the server. */
    const ways: Readonly<Record<Seat, string>> = {
      acute: cuts.address,
      ccg: falls.address,
      council: node.address,
      community: node.address,
    }
    for (let table = 1; table <= TABLES; table++)
      for (const seat of SEATS) {
        const { device } = await comes(node.address, made.code, { table, seat })
        const token = device.token()
        device.close()
        if (token === null) throw new Error('no token')
        phones.push({ room: opened(ways[seat], made.workshop, token), table, seat })
      }
    const screens = [...phones.map(({ room }) => room), console, wall]
    const behind = (seat: Seat) => phones.filter((phone) => phone.seat === seat)
    await until('the console is open', () => console.state().line === 'open')
    await console.send({ type: 'startGame', table: 'all', practice: false })
    await until('all have a game', () =>
      phones.every(({ room }) => {
        const { frame } = room.state()
        return frame?.kind === 'device' && frame.table !== null
      }),
    )

    /**
     * Waits until everybody is in again, which is what is timed, and shows exactly what is kept, at the chair where they sat.
     * `kept` was folded before: phones and test share one thread, and folding a long game holds it for seconds.
     */
    async function allBack(kept: Session): Promise<number> {
      const since = performance.now()
      const isBack = (room: Room) => room.state().line === 'open' && room.state().at >= since
      await until('everybody is open', () => screens.every(isBack))
      const took = performance.now() - since
      await until('everybody shows what is kept', () => strayed(screens, kept).length === 0)
      for (const phone of phones)
        expect(frameOf(phone).place).toMatchObject({ kind: 'seat', table: phone.table, seat: phone.seat })
      return took
    }
    const taps = async (some: readonly Phone[]) => {
      for (const phone of some)
        for (const command of tapsIn(atOf(phone).phase, phone.seat, atOf(phone).round))
          await phone.room.send({
            type: 'act',
            at: atOf(phone),
            command: structuredClone(command) as never,
          })
    }
    /** Milliseconds until everybody was back: from a silence, and from a kill. */
    const back = { silence: [] as number[], kill: [] as number[] }

    async function trouble(phase: string): Promise<void> {
      await taps(phones)
      const drafts = () =>
        phones.map((phone) => canonical((frameOf(phone).table?.view.own?.draft ?? null) as never))
      // The rules may have said no to some taps: what counts is what was kept.
      const set = foldedFrom(folder, made.workshop)
      await until('every draft is seen', () => strayed(screens, set).length === 0)
      // A line ends without a goodbye; a tap is made before anybody has noticed.
      cuts?.cut()
      const late = behind('acute').map((phone) =>
        phase === 'decide'
          ? phone.room.send({
              type: 'act',
              at: atOf(phone),
              command: { type: 'predict', seat: 'acute', of: 'council', pools: true },
            })
          : phone.room.send({ type: 'askHelp' }),
      )
      expect((await Promise.all(late)).map((reply) => reply?.kind)).toEqual(late.map(() => 'received'))
      await Promise.all(behind('acute').map((phone) => phone.room.send({ type: 'helpDone' })))
      const isTold = (phone: Phone) => frameOf(phone).table?.view.own?.draft.predictions.council === true
      if (phase === 'decide') await until('the late tap is seen', () => behind('acute').every(isTold))
      const before = drafts()
      const kept = foldedFrom(folder, made.workshop)
      // Nothing gets through for long, and nobody is told.
      falls?.silence()
      await pause(SILENT_MS)
      falls?.mend()
      back.silence.push(await allBack(kept))
      expect(drafts()).toEqual(before)
      await node.kill('SIGKILL')
      await until('everybody is away', () => screens.every((room) => room.state().line !== 'open'), 60_000)
      node = await startNode(program, { folder, port })
      back.kill.push(await allBack(kept))
      expect(drafts()).toEqual(before)
    }

    for (let steps = 0; steps < 6 * ROUNDS; steps++) {
      const [first] = phones
      if (!first) throw new Error('nobody')
      const { round, phase } = atOf(first)
      if (phase === 'over') break
      if (LATE.includes(round)) await trouble(phase)
      for (const phone of behind('council'))
        await console.send({ type: 'closePhase', table: phone.table, at: atOf(phone) })
      await until(`everybody leaves ${round} ${phase}`, () =>
        phones.every((phone) => atOf(phone).phase !== phase || atOf(phone).round !== round),
      )
    }
    expect(phones.map((phone) => atOf(phone).phase)).toEqual(phones.map(() => 'over'))
    expect(frameOf(phones[0] as Phone).table?.view.results).toHaveLength(ROUNDS)
    const logs = readdirSync(join(folder, made.workshop)).filter((name) => name.endsWith('.swim.jsonl'))
    for (const name of logs)
      expect(verifyLog(readFileSync(join(folder, made.workshop, name))), name).toMatchObject({ ok: true })
    const slowest = { silence: Math.max(...back.silence), kill: Math.max(...back.kill) }
    process.stdout.write(
      `${ROUNDS} rounds, ${screens.length} screens; slowest return ${canonical(slowest)} ms\n`,
    )
    expect(Math.max(slowest.silence, slowest.kill)).toBeLessThan(BACK_MS)
  }, 1_800_000)
})
