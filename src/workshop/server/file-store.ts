import { mkdir, open, readdir, readFile, rename, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOM_STREAM } from '../session/index.ts'
import { lockFolder } from './folder-lock.ts'
import { gathered } from './gather.ts'
import { isStreamName, isWorkshopId, type Store, storeError } from './store.ts'
import { openStreamFile, type StreamFile } from './stream-file.ts'

const GAME = '.swim.jsonl'
const ROOM = 'room.jsonl'
const CODES = 'codes'
const BEAT = 'beat'
const DELETED = '.deleted-'

/** Something the operator should know of, without a word of anybody's secrets. */
export type Tell = (event: 'torn-write-cut', about: { readonly file: string; readonly bytes: number }) => void

const fileOf = (stream: string): string => (stream === ROOM_STREAM ? ROOM : `${stream}${GAME}`)
const streamOfFile = (file: string): string | null => {
  const stream = file === ROOM ? ROOM_STREAM : file.endsWith(GAME) ? file.slice(0, -GAME.length) : ''
  return isStreamName(stream) ? stream : null
}

/** Workshops in a folder of this machine: a folder each, in it the room's log and one `*.swim.jsonl` a game. Null where another process has the folder. */
export async function openFileStore(
  folder: string,
  tell: Tell,
  now: () => number = Date.now,
): Promise<Store | null> {
  await mkdir(join(folder, CODES), { recursive: true, mode: 0o700 })
  const lock = await lockFolder(folder)
  if (!lock) return null
  // What was being deleted when the process ended.
  for (const name of await readdir(folder))
    if (name.startsWith(DELETED)) await rm(join(folder, name), { recursive: true, force: true })
  const files = new Map<string, Promise<StreamFile>>()

  async function opened(workshop: string, stream: string): Promise<StreamFile> {
    const name = fileOf(stream)
    const path = join(folder, workshop, name)
    const isNew = !(await exists(path))
    if (isNew && stream === ROOM_STREAM) await mkdir(join(folder, workshop), { recursive: true, mode: 0o700 })
    const file = await openStreamFile(path)
    if (file.torn > 0) tell('torn-write-cut', { file: `${workshop}/${name}`, bytes: file.torn })
    if (isNew) {
      await syncFolder(join(folder, workshop))
      await syncFolder(folder)
    }
    return file
  }
  function streamFile(workshop: string, stream: string): Promise<StreamFile> {
    const key = `${workshop}/${stream}`
    let file = files.get(key)
    if (!file) {
      file = opened(workshop, stream)
      files.set(key, file)
      file.catch(() => files.delete(key))
    }
    return file
  }
  async function streams(workshop: string): Promise<readonly string[] | null> {
    const names = await readdir(join(folder, workshop)).catch(() => null)
    if (!names?.includes(ROOM)) return null
    const found = names.flatMap((name) => streamOfFile(name) ?? [])
    return [ROOM_STREAM, ...found.filter((name) => name !== ROOM_STREAM).sort()]
  }

  return {
    isShared: false,
    append: gathered(async (workshop, stream, expected, lines) => {
      if (!isWorkshopId(workshop) || !isStreamName(stream)) throw new Error('not a name of a stream')
      try {
        // A workshop that was deleted is not begun anew by a late line.
        const fresh = expected === 0 && stream === ROOM_STREAM
        if (!fresh && !(await exists(join(folder, workshop, ROOM)))) return 'conflict'
        return await (await streamFile(workshop, stream)).append(expected, lines)
      } catch (problem) {
        throw troubleOf(problem)
      }
    }),
    read: async (workshop, from, which = 'all') => {
      if (!isWorkshopId(workshop)) return null
      try {
        const found = await streams(workshop)
        if (!found) return null
        const news = []
        for (const stream of which === 'room' ? [ROOM_STREAM] : found) {
          const file = await streamFile(workshop, stream)
          const held = from.get(stream) ?? 0
          if (file.count() > held) news.push({ stream, from: held, lines: await file.read(held) })
        }
        return news.length === 0 && from.size === 0 ? null : news
      } catch (problem) {
        throw troubleOf(problem)
      }
    },
    list: async () => (await readdir(folder)).filter(isWorkshopId).sort(),
    remove: async (workshop) => {
      if (!isWorkshopId(workshop)) return
      const gone = join(folder, `${DELETED}${workshop}`)
      await rename(join(folder, workshop), gone).catch(() => undefined)
      for (const [key, file] of files)
        if (key.startsWith(`${workshop}/`)) {
          files.delete(key)
          await (await file.catch(() => null))?.close()
        }
      await rm(gone, { recursive: true, force: true })
      for (const code of await readdir(join(folder, CODES)))
        if ((await readCode(folder, code)) === workshop) await unlink(join(folder, CODES, code))
    },
    claimCode: async (code, workshop) => {
      try {
        await writeFile(join(folder, CODES, code), workshop, { flag: 'wx', mode: 0o600 })
        return true
      } catch (problem) {
        if (codeOf(problem) === 'EEXIST') return (await readCode(folder, code)) === workshop
        throw troubleOf(problem)
      }
    },
    workshopOf: (code) => (/^[A-Z0-9]{1,12}$/.test(code) ? readCode(folder, code) : Promise.resolve(null)),
    now,
    beat: async () => {
      const moment = new Date(now())
      await utimes(join(folder, BEAT), moment, moment).catch(() => writeFile(join(folder, BEAT), ''))
    },
    lastBeat: async () => (await stat(join(folder, BEAT)).catch(() => null))?.mtimeMs ?? null,
    isReady: async () => (await stat(folder).catch(() => null))?.isDirectory() ?? false,
    close: async () => {
      for (const file of files.values()) await (await file.catch(() => null))?.close()
      files.clear()
      await lock.release()
    },
  }
}

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null

const readCode = (folder: string, code: string): Promise<string | null> =>
  readFile(join(folder, CODES, code), 'utf8').catch(() => null)

/** A new file's name is on disk only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  // Some systems cannot sync a folder; there the name comes down with the next sync of the machine.
  await folder.sync().catch(() => undefined)
  await folder.close()
}

const codeOf = (problem: unknown): string =>
  problem instanceof Error && 'code' in problem ? String(problem.code) : ''

const troubleOf = (problem: unknown): Error =>
  storeError(['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(problem)) ? 'disk-full' : 'store-broken', problem)
