// One contract, kept by every store.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFileStore } from '../../../src/workshop/server/file-store.ts'
import { openPostgresStore } from '../../../src/workshop/server/postgres-store.ts'
import { randomName } from '../../../src/workshop/server/secret.ts'
import { FROM_START, type Store } from '../../../src/workshop/server/store.ts'
import { noPostgres, type Postgres, startPostgres } from './support/postgres.ts'

interface Kind {
  readonly name: string
  readonly skip: string | null
  readonly start: () => Promise<void>
  /** Opens the same store anew, as after a restart. */
  readonly open: () => Promise<Store>
  readonly stop: () => Promise<void>
}

function fileKind(): Kind {
  let folder = ''
  return {
    name: 'a folder',
    skip: null,
    start: async () => {
      folder = mkdtempSync(join(tmpdir(), 'swim-store-'))
    },
    open: async () => {
      const store = await openFileStore(folder, () => undefined)
      if (!store) throw new Error('the folder is taken')
      return store
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

function postgresKind(): Kind {
  let postgres: Postgres
  return {
    name: 'PostgreSQL',
    skip: noPostgres,
    start: async () => {
      postgres = await startPostgres()
    },
    open: () => openPostgresStore(postgres.url),
    stop: () => postgres.stop(),
  }
}

const line = (text: string): string => `${JSON.stringify({ text })}\n`

for (const kind of [fileKind(), postgresKind()])
  describe.skipIf(kind.skip)(`a store in ${kind.name}`, () => {
    let store: Store | null = null
    beforeAll(async () => {
      await kind.start()
      store = await kind.open()
    }, 120_000)
    afterAll(async () => {
      await store?.close()
      await kind.stop()
    }, 60_000)
    const open = (): Store => {
      if (!store) throw new Error('the store is not open')
      return store
    }

    const begun = async (): Promise<string> => {
      const workshop = randomName(16)
      await open().append(workshop, { stream: 'room', expected: 0, lines: [line('created')] })
      return workshop
    }
    const texts = async (workshop: string, stream: string): Promise<string> =>
      ((await open().read(workshop, FROM_START)) ?? [])
        .filter((news) => news.stream === stream)
        .flatMap(({ lines }) => lines)
        .join('')

    it('gives back what was kept, to the letter, the room first', async () => {
      const workshop = await begun()
      const odd = line('“£8.0m” \u2028 \u0000 𝄞')
      await open().append(workshop, { stream: 't2.1', expected: 0, lines: [odd, line('two')] })
      await open().append(workshop, { stream: 't10.1', expected: 0, lines: [line('ten')] })
      await open().append(workshop, { stream: 'room', expected: 1, lines: [line('more')] })
      const news = await open().read(workshop, FROM_START)
      expect(news?.[0]).toEqual({ stream: 'room', from: 0, lines: [line('created'), line('more')] })
      expect(await texts(workshop, 't2.1')).toBe(odd + line('two'))
      expect(await texts(workshop, 't10.1')).toBe(line('ten'))
    })

    it('gives only what is new to somebody who holds a part', async () => {
      const workshop = await begun()
      await open().append(workshop, { stream: 't1.1', expected: 0, lines: [line('a'), line('b')] })
      const held = new Map([
        ['room', 1],
        ['t1.1', 1],
      ])
      expect(await open().read(workshop, held)).toEqual([{ stream: 't1.1', from: 1, lines: [line('b')] }])
      expect(await open().read(workshop, new Map([...held, ['t1.1', 2]]))).toEqual([])
    })

    it('refuses a line that does not come next, and keeps nothing of it', async () => {
      const workshop = await begun()
      expect(await open().append(workshop, { stream: 'room', expected: 0, lines: [line('x')] })).toBe(
        'conflict',
      )
      expect(await open().append(workshop, { stream: 'room', expected: 2, lines: [line('x')] })).toBe(
        'conflict',
      )
      expect(await texts(workshop, 'room')).toBe(line('created'))
    })

    it('lets one of two writers win, whoever they are, a hundred times over', async () => {
      const workshop = await begun()
      const other = kind.name === 'PostgreSQL' ? await kind.open() : open()
      for (let at = 0; at < 100; at++) {
        const [a, b] = await Promise.all([
          open().append(workshop, { stream: 't1.1', expected: at, lines: [line(`a${at}`)] }),
          other.append(workshop, { stream: 't1.1', expected: at, lines: [line(`b${at}`)] }),
        ])
        expect([a, b].filter((outcome) => outcome === 'kept')).toHaveLength(1)
      }
      const kept = (await texts(workshop, 't1.1')).trimEnd().split('\n')
      expect(kept).toHaveLength(100)
      if (other !== store) await other.close()
    })

    it('keeps a burst of appends that follow each other, in order', async () => {
      const workshop = await begun()
      const outcomes = await Promise.all(
        Array.from({ length: 300 }, (_, at) =>
          open().append(workshop, { stream: 't1.1', expected: at, lines: [line(String(at))] }),
        ),
      )
      expect(outcomes.every((outcome) => outcome === 'kept')).toBe(true)
      expect(await texts(workshop, 't1.1')).toBe(
        Array.from({ length: 300 }, (_, at) => line(String(at))).join(''),
      )
    })

    it('holds everything after it was closed and opened again', async () => {
      const workshop = await begun()
      await open().append(workshop, { stream: 't1.1', expected: 0, lines: [line('a'), line('b')] })
      await open().close()
      store = await kind.open()
      expect(await texts(workshop, 't1.1')).toBe(line('a') + line('b'))
      expect(await open().append(workshop, { stream: 't1.1', expected: 2, lines: [line('c')] })).toBe('kept')
    })

    it('lets a join code lead to one workshop only', async () => {
      const [one, other] = [await begun(), await begun()]
      expect(await open().claimCode('ABCDEF', one)).toBe(true)
      expect(await open().claimCode('ABCDEF', one)).toBe(true)
      expect(await open().claimCode('ABCDEF', other)).toBe(false)
      expect(await open().workshopOf('ABCDEF')).toBe(one)
      expect(await open().workshopOf('../etc')).toBeNull()
    })

    it('deletes a workshop and its code, nothing else, and a late line does not bring it back', async () => {
      const [one, other] = [await begun(), await begun()]
      await open().append(one, { stream: 't1.1', expected: 0, lines: [line('a')] })
      await open().claimCode('GHJKMN', one)
      await open().remove(one)
      expect(await open().append(one, { stream: 't1.1', expected: 1, lines: [line('late')] })).toBe(
        'conflict',
      )
      expect(await open().append(one, { stream: 't2.1', expected: 0, lines: [line('late')] })).toBe(
        'conflict',
      )
      expect(await open().read(one, FROM_START)).toBeNull()
      expect(await open().read(one, new Map([['room', 1]]))).toBeNull()
      expect(await open().workshopOf('GHJKMN')).toBeNull()
      expect(await open().list()).not.toContain(one)
      expect(await open().list()).toContain(other)
    })

    it('knows nothing of a workshop that never was, nor of names that are none', async () => {
      expect(await open().read(randomName(16), FROM_START)).toBeNull()
      expect(await open().read('../../etc/passwd', FROM_START)).toBeNull()
      await expect(open().append('../up', { stream: 'room', expected: 0, lines: ['x\n'] })).rejects.toThrow()
      await expect(
        open().append(await begun(), { stream: '../t1.1', expected: 0, lines: ['x\n'] }),
      ).rejects.toThrow()
    })

    it('remembers when somebody last served it', async () => {
      await open().beat()
      expect(Math.abs(((await open().lastBeat()) ?? 0) - open().now())).toBeLessThan(3000)
      expect(Math.abs(open().now() - Date.now())).toBeLessThan(3000)
      expect(await open().isReady()).toBe(true)
    })
  })
