// The server inside the test's own process, for tests that kill nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jsonLog, openFileStore, type Store, startServer } from '../../../../src/workshop/server/index.ts'
import { shipped } from '../../../support/games.ts'

export interface Here {
  readonly address: string
  readonly folder: string
  readonly store: Store
  readonly log: () => string
  readonly stop: () => Promise<void>
}

export async function serverHere(
  options: {
    readonly origins?: readonly string[]
    readonly hostKey?: string
    readonly wrap?: (store: Store) => Store
    readonly port?: number
    /** Where it keeps workshops; a folder of its own if absent. */
    readonly folder?: string
  } = {},
): Promise<Here> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'swim-here-'))
  let said = ''
  const log = jsonLog((line) => {
    said += line
  })
  const found = await openFileStore(folder, (event, about) => log.trouble(event, { ...about }))
  if (!found) throw new Error('the folder is taken')
  const store = options.wrap?.(found) ?? found
  const server = await startServer({
    port: options.port ?? 0,
    host: '127.0.0.1',
    site: null,
    store,
    origins: options.origins ?? [],
    hostKey: options.hostKey ?? null,
    scenario: (id) => (/^[a-z-]+$/.test(id) ? shipped(id) : null),
    log,
    notHere: 'nothing here',
  })
  if ('code' in server) throw new Error(server.code)
  return {
    address: `http://127.0.0.1:${server.address.port}`,
    folder,
    store,
    log: () => said,
    stop: async () => {
      await server.stop()
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
