import { describe, expect, it } from 'vitest'
import type { Command, Seat } from '../../src/engine/index.ts'
import { hashOf } from '../../src/lib/index.ts'
import { readLog, runLog, verifyLog } from '../../src/replay/index.ts'
import { type LocalTable, openLocalTable, reopenLocalTable } from '../../src/table/index.ts'
import { bot, person, seated, shipped } from '../support/games.ts'

const scenario = shipped('share-the-pain')
const solo = {
  scenario,
  seed: 'solo',
  sitters: seated(scenario, person, bot('tit-for-tat', 'candid'), bot('random'), bot('grudger', 'candid')),
}

/** A clock that ticks 100 ms at every look. */
function ticking() {
  let time = 5000
  return () => {
    time += 100
    return time
  }
}

const send = async (table: LocalTable, ...commands: readonly Command[]): Promise<void> => {
  for (const command of commands) {
    const answer = await table.send(command)
    if (!answer.ok) throw new Error(`${command.type}: ${answer.error.code}`)
  }
}

/** What the person at `seat` does in the phase that the table is in. */
function turn(table: LocalTable, seat: Seat): readonly Command[] {
  const { phase, round } = table.view()
  if (phase !== 'decide') return [{ type: 'ready', seat }]
  return [
    { type: 'choose', seat, level: round % 2 === 0 ? 0 : 1 },
    { type: 'lock', seat },
  ]
}

async function playOn(table: LocalTable, seat: Seat, phases = Number.POSITIVE_INFINITY): Promise<void> {
  for (let done = 0; done < phases && table.view().phase !== 'over'; done++)
    await send(table, ...turn(table, seat))
}

describe('a local table', () => {
  it('plays a person against bots from the brief to a sealed log that verifies', async () => {
    const table = openLocalTable(solo, { clock: ticking() })
    expect(table.view()).toMatchObject({ viewer: 'acute', phase: 'brief', round: 1 })
    await playOn(table, 'acute')
    expect(verifyLog(table.log())).toMatchObject({ ok: true, finding: 'verified', rounds: 5 })
    const log = readLog(table.log())
    const actors = log.ok
      ? log.value.lines.flatMap(({ kind, line }) => (kind === 'command' ? [line.actor] : []))
      : []
    expect(new Set(actors)).toEqual(new Set(['human', 'bot']))
  })

  it('shows the same view object until something changes, and then tells its listeners', async () => {
    const table = openLocalTable(solo, { clock: ticking() })
    const before = table.view()
    expect(table.view()).toBe(before)
    let told = 0
    const leave = table.subscribe(() => told++)
    expect((await table.send({ type: 'lock', seat: 'acute' })).ok).toBe(false)
    expect(table.view()).toBe(before)
    expect(told).toBe(0)
    await send(table, { type: 'ready', seat: 'acute' })
    expect(table.view()).not.toBe(before)
    expect(told).toBe(1)
    leave()
    await send(table, ...turn(table, 'acute'))
    expect(told).toBe(1)
  })

  it('refuses what the rules refuse and leaves no trace of it in the log', async () => {
    const table = openLocalTable(solo, { clock: ticking() })
    const before = table.log()
    const answer = await table.send({ type: 'choose', seat: 'acute', level: 1 })
    expect(answer).toMatchObject({ ok: false, error: { code: 'wrong-phase' } })
    expect(table.log()).toBe(before)
  })

  it('hands every line over in order, the header first, before send resolves', async () => {
    const lines: string[] = []
    const slow = (line: string) =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          lines.push(line)
          resolve()
        }, line.length % 3)
      })
    const table = openLocalTable(solo, { clock: ticking(), onLine: slow })
    await Promise.all(turn(table, 'acute').map((command) => table.send(command)))
    expect(lines.join('')).toBe(table.log())
    await playOn(table, 'acute', 3)
    expect(lines.join('')).toBe(table.log())
    expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
  })

  it('comes back where it was left, after any command, and ends as if it had never been left', async () => {
    const whole = openLocalTable(solo, { clock: () => 0 })
    await playOn(whole, 'acute')
    const lines = whole.log().match(/[^\n]*\n/g) ?? []
    for (let count = 1; count <= lines.length; count += 4) {
      const back = reopenLocalTable(lines.slice(0, count).join(''), { clock: () => 77 })
      if (!back.ok) throw new Error(JSON.stringify(back.error))
      const drafted = back.value.view().own?.draft
      if (drafted?.level !== null && drafted?.locked === false)
        await send(back.value, { type: 'lock', seat: 'acute' })
      await playOn(back.value, 'acute')
      expect(back.value.log()).toBe(whole.log())
    }
  })

  it('counts time on from where the log ended', async () => {
    const first = openLocalTable(solo, { clock: ticking() })
    await playOn(first, 'acute', 4)
    const back = reopenLocalTable(first.log(), { clock: ticking() })
    if (!back.ok) throw new Error('not reopened')
    await playOn(back.value, 'acute', 4)
    const log = readLog(back.value.log())
    const times = log.ok
      ? log.value.lines.flatMap(({ kind, line }) => (kind === 'command' ? [line.ms] : []))
      : []
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times.at(-1)).toBeGreaterThan(times[0] ?? 0)
  })

  it('can be passed round between people: each sees only its own draft', async () => {
    const sitters = seated(scenario, person, person, bot('cooperator'))
    const table = openLocalTable({ scenario, seed: 'two', sitters }, { clock: ticking() })
    while (table.view().phase !== 'decide') {
      await send(table, { type: 'ready', seat: 'acute' }, { type: 'ready', seat: 'ccg' })
    }
    await send(table, { type: 'choose', seat: 'acute', level: 1 })
    expect(table.view().own?.draft.level).toBe(1)
    table.handTo('ccg')
    expect(table.view().viewer).toBe('ccg')
    expect(table.view().own?.draft.level).toBe(null)
    expect(JSON.stringify(table.view().seats)).not.toContain('draft')
  })

  it('says no to a damaged log, a log of unknown bots and a log of other rules', async () => {
    const table = openLocalTable(solo, { clock: ticking() })
    await playOn(table, 'acute', 2)
    const log = table.log()
    const kind = (text: string) => {
      const back = reopenLocalTable(text, { clock: ticking() })
      return back.ok ? 'ok' : back.error.kind
    }
    expect(kind(log)).toBe('ok')
    expect(kind(log.slice(0, -5))).toBe('log')
    const [header = ''] = log.split('\n')
    expect(kind(`${header.replace('"grudger"', '"nobody"')}\n`)).toBe('bots')
    expect(kind(`${header.replace(/"rules":"[^"]*"/, '"rules":"0.0.1"')}\n`)).toBe('obstacle')
  })
})

describe('a bot', () => {
  it('is never told what a person has drafted: the same log of bots follows another hidden draft', async () => {
    const played = async (level: 0 | 1) => {
      const table = openLocalTable(solo, { clock: () => 0 })
      while (table.view().phase !== 'decide') await send(table, { type: 'ready', seat: 'acute' })
      await send(table, { type: 'choose', seat: 'acute', level })
      return table
        .log()
        .split('\n')
        .filter((line) => line.includes('"actor":"bot"'))
        .map((line) => JSON.parse(line).command)
    }
    expect(await played(0)).toEqual(await played(1))
  })
})

describe('a table with patients', () => {
  it('gives the 91 days of a finished quarter, also after it was opened again', async () => {
    const place = shipped('winter-beds')
    const sitters = seated(place, person, bot('cooperator'))
    const table = openLocalTable({ scenario: place, seed: 'days', sitters }, { clock: ticking() })
    while (table.view().phase !== 'quarter') await send(table, ...turn(table, 'acute'))
    const days = await table.days(1)
    expect(days).toHaveLength(91)
    expect(days[0]?.day).toBe(365)
    expect(await table.days(2)).toEqual([])
    const back = reopenLocalTable(table.log(), { clock: ticking() })
    if (!back.ok) throw new Error('not reopened')
    expect(await back.value.days(1)).toEqual(days)
    const log = readLog(table.log())
    const run = log.ok ? runLog(log.value) : null
    const total = days.reduce((sum, day) => sum + day.cancelled, 0)
    const current = run?.ok ? run.value.last.state.current : null
    expect(current?.at === 'quarter' && current.result.outcomes?.cancelled).toBe(total)
    expect(hashOf(days)).toBe(hashOf(await back.value.days(1)))
  })
})
