// Power is cut at random moments while people play. SWIM_KILLS=100 npx vitest run --project unit tests/workshop/server/crash.test.ts
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SEATS } from '../../../src/engine/index.ts'
import { canonical } from '../../../src/lib/index.ts'
import { verifyLog } from '../../../src/replay/index.ts'
import { frameFor, type Session } from '../../../src/workshop/session/index.ts'
import { drawOf } from '../walk.ts'
import { crowd, lostFrom, progressOf } from './support/crowd.ts'
import { foldedFrom } from './support/kept.ts'
import { makesWorkshop } from './support/make.ts'
import { type ServerProcess, serverProgram, startNode } from './support/node.ts'
import { freePort, pause, until } from './support/program.ts'
import { comes, deviceFrame, facilitates, type Person } from './support/table.ts'

const KILLS = Number(process.env.SWIM_KILLS ?? 4)
const TABLES = 3
/** How soon after the server is there again everybody must be back. */
const BACK_MS = 3000

/** Every screen shows exactly what the streams say when they are folded from nothing. */
function sawAsKept(people: readonly Person[], session: Session): readonly string[] {
  return people.flatMap((person) => {
    const { table, device } = deviceFrame(person)
    const at = { now: Date.now(), presence: new Set<string>(), have: null, focus: null }
    const again = frameFor(session, { kind: 'device', device }, at)
    if (again.kind !== 'device' || !again.table || !table) return [`${device} has no table`]
    const shown = table.view.results.length + table.resultsBefore
    const isSame =
      canonical({ ...table.view, results: shown }) ===
        canonical({ ...again.table.view, results: again.table.view.results.length }) &&
      canonical(table.at) === canonical(again.table.at)
    return isSame ? [] : [`${person.table} ${person.seat}`]
  })
}

describe('a server that is killed at any moment', () => {
  it(
    `loses nothing that it acknowledged, ${KILLS} times over, and everybody is back within ${BACK_MS} ms`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'swim-crash-'))
      const program = await serverProgram()
      const port = await freePort()
      const draw = drawOf('crash')
      let node: ServerProcess = await startNode(program, { folder, port })
      const made = await makesWorkshop(node.address, {
        tables: TABLES,
        options: { clocks: { brief: 600, talk: 600, decide: 600, reveal: 600, quarter: 600, reflect: 600 } },
      })
      const facilitator = await facilitates(node.address, made.workshop, made.facilitator)
      const people: Person[] = []
      for (let table = 1; table <= TABLES; table++)
        for (const seat of SEATS) people.push(await comes(node.address, made.code, { table, seat }))
      await facilitator.say({ type: 'startGame', table: 'all', practice: false })
      const all = crowd(people, draw.below)
      const slowest: number[] = []
      let remaining: number | null = null
      try {
        for (let kill = 0; kill < KILLS; kill++) {
          await pause(150 + draw.below(500))
          const before = people.map((person) => progressOf(deviceFrame(person)))
          remaining = deviceFrame(people[0] as Person).table?.clock.remainingMs ?? null
          await node.kill('SIGKILL')
          const frames = people.map(({ device }) => device.frames())
          node = await startNode(program, { folder, port })
          const since = performance.now()
          await until(
            'everybody is back',
            () => people.every(({ device }, at) => device.frames() > (frames[at] ?? 0)),
            20_000,
          )
          slowest.push(performance.now() - since)
          people.forEach((person, at) => {
            expect(progressOf(deviceFrame(person)), 'a table went back').toBeGreaterThanOrEqual(
              before[at] ?? 0,
            )
          })
          await until('the console is back', () => facilitator.socket.connected)
          for (const { table, device } of people.filter(({ seat }) => seat === 'acute')) {
            const frame = device.frame()
            if (frame?.kind === 'device' && frame.table?.at.phase === 'over')
              await facilitator.say({ type: 'startGame', table, practice: false }).catch(() => undefined)
          }
        }
        await all.stop()
        await pause(1000)
        const logs = readdirSync(join(folder, made.workshop)).filter((name) => name.endsWith('.swim.jsonl'))
        expect(logs.length).toBeGreaterThanOrEqual(TABLES)
        for (const name of logs)
          expect(verifyLog(readFileSync(join(folder, made.workshop, name))), name).toMatchObject({ ok: true })
        expect(all.acknowledged.length).toBeGreaterThan(KILLS)
        expect(
          lostFrom(all.acknowledged, (table, game) =>
            readFileSync(join(folder, made.workshop, `t${table}.${game}.swim.jsonl`), 'utf8'),
          ),
        ).toEqual([])
        expect(sawAsKept(people, foldedFrom(folder, made.workshop))).toEqual([])
        console.info(
          `${KILLS} kills, ${all.sent()} taps, ${all.acknowledged.length} acknowledged, ${logs.length} logs; slowest return ${Math.round(Math.max(...slowest))} ms, clock before the last kill ${remaining}`,
        )
        expect(Math.max(...slowest)).toBeLessThan(BACK_MS)
      } finally {
        await all.stop()
        for (const { device } of people) device.close()
        facilitator.close()
        await node.kill()
        rmSync(folder, { recursive: true, force: true })
      }
    },
    60_000 + KILLS * 15_000,
  )
})
