import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFolder, swim } from '../cli/swim.ts'
import { kill, spawn, until } from '../workshop/server/support/program.ts'
import { noRedis, type RedisServer, startRedis } from '../workshop/server/support/redis.ts'

const BIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'bin.mjs')
const folder = newFolder()
const STRATEGIES = 'tit-for-tat,random,defector,grudger,joss'
const games = ['tournament', '--strategies', STRATEGIES, '--scenario', 'winter-beds', '--repetitions', '12']

/** A worker as a process of its own, that says when it waits for work. */
async function startWorker(url: string) {
  const child = spawn(process.execPath, [BIN, 'worker', '--redis', url], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += String(chunk)
  })
  await until('a worker waits', () => said.includes('Waiting for work'), 30_000)
  return { child, said: () => said }
}

describe.skipIf(noRedis !== null)(
  `a tournament in a queue${noRedis === null ? '' : ` (skipped: ${noRedis})`}`,
  () => {
    let redis: RedisServer
    beforeAll(async () => {
      redis = await startRedis()
      const alone = await swim([...games, '--out', 'alone.json'], { folder })
      expect(alone.code).toBe(0)
    }, 120_000)
    afterAll(async () => {
      await redis?.crash()
    })

    it('comes out with the same bytes although one of its two workers is killed in the middle', async () => {
      const first = await startWorker(redis.url)
      const second = await startWorker(redis.url)
      let isDone = false
      const queued = swim([...games, '--redis', redis.url, '--out', 'queued.json'], { folder }).then(
        (answer) => {
          isDone = true
          return answer
        },
      )
      await until('some of it is done', () => existsSync(join(folder, 'queued.json.partial')), 60_000)
      expect(isDone).toBe(false)
      await kill(first.child)
      const { code, err } = await queued
      expect(err).not.toContain('Warning')
      expect(code).toBe(0)
      expect(readFileSync(join(folder, 'queued.json'), 'utf8')).toBe(
        readFileSync(join(folder, 'alone.json'), 'utf8'),
      )
      second.child.kill('SIGINT')
      await until('the worker stops', () => second.said().includes('Stopped after'), 20_000)
    }, 180_000)

    it('keeps what was done when Redis goes, says so, and is finished without it', async () => {
      const worker = await startWorker(redis.url)
      const queued = swim([...games, '--redis', redis.url, '--patience', '3', '--out', 'cut.json'], {
        folder,
      })
      await until('some of it is done', () => existsSync(join(folder, 'cut.json.partial')), 60_000)
      await redis.crash()
      const { code, err } = await queued
      expect(code).toBe(2)
      expect(err).toContain('did not come back')
      expect(err).toContain('cut.json.partial')
      const rest = await swim([...games, '--out', 'cut.json'], { folder })
      expect(rest.err).toContain('Going on from cut.json.partial')
      expect(readFileSync(join(folder, 'cut.json'), 'utf8')).toBe(
        readFileSync(join(folder, 'alone.json'), 'utf8'),
      )
      await kill(worker.child)
    }, 240_000)
  },
)

describe('a queue that is not there', () => {
  it('is named, with what to check', async () => {
    const url = 'redis://127.0.0.1:1'
    const player = await swim(['tournament', '--strategies', 'grudger', '--redis', url], { folder })
    expect([player.code, player.err]).toEqual([
      2,
      `No Redis answers at ${url}. Check the address, and that Redis runs.\n`,
    ])
    const worker = await swim(['worker', '--redis', url], { folder })
    expect(worker.code).toBe(2)
  }, 60_000)
})
