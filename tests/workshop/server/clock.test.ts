// Deadlines at the real server.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { makesWorkshop } from './support/make.ts'
import { type ServerProcess, serverProgram, startNode } from './support/node.ts'
import { freePort, pause } from './support/program.ts'
import { deviceFrame, facilitates, seesPhase, tableOf } from './support/table.ts'

const open: { readonly close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

describe('clocks at the real server', () => {
  it('close phases without anybody, and stand still while the server is away', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'swim-clock-'))
    open.push({ close: () => rmSync(folder, { recursive: true, force: true }) })
    const program = await serverProgram()
    const port = await freePort()
    let node: ServerProcess = await startNode(program, { folder, port })
    open.push({ close: () => node.kill() })
    const made = await makesWorkshop(node.address, {
      tables: 1,
      options: { clocks: { brief: 5, talk: 5, decide: 60, reveal: 60, quarter: 60, reflect: 60 } },
    })
    const facilitator = await facilitates(node.address, made.workshop, made.facilitator)
    const people = await tableOf(node.address, made.code, 1)
    open.push(facilitator, ...people.map(({ device }) => device))
    await facilitator.say({ type: 'startGame', table: 'all', practice: false })
    const [person] = people
    if (!person) throw new Error('nobody')
    // Nobody taps: the server's own clock brings them to the choice.
    await seesPhase(person, 'decide', 40_000)
    const decided = performance.now()
    const before = deviceFrame(person).table?.clock.remainingMs ?? 0
    await pause(500)
    await node.kill('SIGKILL')
    const gone = performance.now()
    const frames = person.device.frames()
    await pause(5000)
    node = await startNode(program, { folder, port })
    await expect.poll(() => person.device.frames(), { timeout: 20_000 }).toBeGreaterThan(frames)
    await pause(500)
    const after = deviceFrame(person).table?.clock.remainingMs ?? 0
    const played = gone - decided
    const lost = before - played - after
    console.info(`a clock lost ${Math.round(lost)} ms of ${Math.round(performance.now() - gone)} ms away`)
    // The last sign of life before a sudden end is up to two seconds old, in favour of the people.
    expect(lost).toBeLessThan(2500)
    expect(lost).toBeGreaterThan(-3500)
  }, 90_000)
})
