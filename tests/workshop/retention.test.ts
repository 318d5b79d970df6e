import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { ALONE } from '../../src/workshop/server/fan-out.ts'
import { openFileStore } from '../../src/workshop/server/file-store.ts'
import { makeWorkshop } from '../../src/workshop/server/make-workshop.ts'
import { rooms } from '../../src/workshop/server/rooms.ts'
import { shipped } from '../support/games.ts'
import { SETTINGS } from './room.ts'

const DAY = 86_400_000
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A real folder, and a clock that a test turns. */
async function house() {
  const folder = mkdtempSync(join(tmpdir(), 'swim-kept-'))
  folders.push(folder)
  let now = Date.UTC(2026, 0, 1)
  const store = await openFileStore(
    folder,
    () => {},
    () => now,
  )
  if (!store) throw new Error('the folder is taken')
  const all = rooms(store, ALONE, { note: () => {}, trouble: () => {} })
  const make = async (retentionDays: number) => {
    const made = await makeWorkshop(store, {
      scenario: shipped('share-the-pain'),
      settings: { ...SETTINGS, retentionDays },
    })
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    return made.value
  }
  return {
    folder,
    store,
    all,
    make,
    later: (ms: number) => {
      now += ms
    },
    close: async () => {
      await all.close()
      await store.close()
    },
  }
}

it('a workshop that ended is deleted after the days that were agreed, with its code, and not before', async () => {
  const { folder, store, all, make, later, close } = await house()
  const [short, long] = [await make(7), await make(30)]
  for (const { workshop } of [short, long]) {
    const place = await all.open(workshop)
    const facilitator = place?.room.session().room.facilitators[0]?.device ?? ''
    await place?.room.act({
      from: { kind: 'facilitator', device: facilitator },
      message: { type: 'endWorkshop', id: 'end' },
    })
  }
  later(7 * DAY - 1)
  await all.sweep()
  expect(await store.list()).toEqual([short.workshop, long.workshop].sort())
  later(2)
  await all.sweep()
  expect(await store.list()).toEqual([long.workshop])
  expect(readdirSync(folder)).not.toContain(short.workshop)
  expect(await store.workshopOf(short.code)).toBeNull()
  expect(await store.workshopOf(long.code)).toBe(long.workshop)
  expect(await all.open(short.workshop)).toBeNull()
  await close()
})

it('one that nobody ended is deleted two days later than if it had ended with its last event', async () => {
  const { store, all, make, later, close } = await house()
  const { workshop } = await make(7)
  later(9 * DAY - 1)
  await all.sweep()
  expect(await store.list()).toEqual([workshop])
  later(2)
  await all.sweep()
  expect(await store.list()).toEqual([])
  await close()
})

it('zero days: it is gone at the next sweep after its end', async () => {
  const { store, all, make, later, close } = await house()
  const { workshop } = await make(0)
  const place = await all.open(workshop)
  const facilitator = place?.room.session().room.facilitators[0]?.device ?? ''
  await place?.room.act({
    from: { kind: 'facilitator', device: facilitator },
    message: { type: 'endWorkshop', id: 'end' },
  })
  later(1)
  await all.sweep()
  expect(await store.list()).toEqual([])
  await close()
})
