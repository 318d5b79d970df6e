// What only a folder has: torn writes, locks, a full disk.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openFileStore } from '../../../src/workshop/server/file-store.ts'
import { randomName } from '../../../src/workshop/server/secret.ts'
import { FROM_START, type Store } from '../../../src/workshop/server/store.ts'
import { smallDisk } from './support/small-disk.ts'

const done: (() => unknown)[] = []
afterEach(async () => {
  for (const one of done.splice(0).reverse()) await one()
})
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'swim-files-'))
  done.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
async function opened(folder: string, told: string[] = []): Promise<Store> {
  const store = await openFileStore(folder, (event, { bytes }) => told.push(`${event} ${bytes}`))
  if (!store) throw new Error('the folder is taken')
  return store
}
const line = (text: string): string => `${JSON.stringify({ text })}\n`

describe('a folder of workshops', () => {
  it('cuts off a line that a crash tore, says so, and goes on behind the last whole one', async () => {
    const folder = emptyFolder()
    const workshop = randomName(16)
    const store = await opened(folder)
    await store.append(workshop, { stream: 'room', expected: 0, lines: [line('whole')] })
    await store.close()
    appendFileSync(join(folder, workshop, 'room.jsonl'), '{"text":"tor')
    const told: string[] = []
    const again = await opened(folder, told)
    expect(await again.read(workshop, FROM_START)).toEqual([
      { stream: 'room', from: 0, lines: [line('whole')] },
    ])
    expect(told).toEqual(['torn-write-cut 12'])
    expect(await again.append(workshop, { stream: 'room', expected: 1, lines: [line('next')] })).toBe('kept')
    await again.close()
  })

  it('keeps lines of one append together: where a crash left some of them, none stays', async () => {
    const folder = emptyFolder()
    const workshop = randomName(16)
    const store = await opened(folder)
    await store.append(workshop, { stream: 'room', expected: 0, lines: [line('whole')] })
    await store.append(workshop, { stream: 't1.1', expected: 0, lines: [line('header')] })
    await store.append(workshop, {
      stream: 't1.1',
      expected: 1,
      lines: [line('command'), line('checkpoint')],
    })
    await store.close()
    const path = join(folder, workshop, 't1.1.swim.jsonl')
    const whole = readFileSync(path, 'utf8')
    // As if power had gone after the first of the two.
    writeFileSync(path, line('header') + line('command'))
    const again = await opened(folder)
    expect((await again.read(workshop, FROM_START))?.[1]?.lines).toEqual([line('header')])
    await again.close()
    writeFileSync(path, whole)
    const third = await opened(folder)
    expect((await third.read(workshop, FROM_START))?.[1]?.lines).toHaveLength(3)
    await third.close()
  })

  it('belongs to one server, and to the next when that one is gone', async () => {
    const folder = emptyFolder()
    const store = await opened(folder)
    expect(await openFileStore(folder, () => undefined)).toBeNull()
    await store.close()
    // A server that was killed leaves its lock behind.
    writeFileSync(join(folder, 'lock'), '1 a-name-that-nobody-answers\n')
    await (await opened(folder)).close()
  })

  it('says that the disk is full, keeps what was there, and goes on when there is room', async ({ skip }) => {
    const small = smallDisk(512)
    if (small === null) return skip('no small file system can be made here')
    const { folder: disk } = small
    done.push(small.free)
    const workshop = randomName(16)
    const store = await opened(disk)
    done.push(() => store.close())
    await store.append(workshop, { stream: 'room', expected: 0, lines: [line('room')] })
    await store.append(workshop, { stream: 't1.1', expected: 0, lines: [line('header')] })
    writeFileSync(join(disk, 'ballast'), 'x'.repeat(300_000))
    await expect(
      store.append(workshop, { stream: 't1.1', expected: 1, lines: [line('y'.repeat(400_000))] }),
    ).rejects.toMatchObject({ trouble: 'disk-full' })
    expect((await store.read(workshop, FROM_START))?.[1]?.lines).toEqual([line('header')])
    expect(await store.append(workshop, { stream: 'room', expected: 1, lines: [line('small')] })).toBe('kept')
    rmSync(join(disk, 'ballast'))
    const lines = [line('y'.repeat(400_000))]
    expect(await store.append(workshop, { stream: 't1.1', expected: 1, lines })).toBe('kept')
  })
})
