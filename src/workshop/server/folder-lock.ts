import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { randomName } from './secret.ts'

/** Keeps a folder for one process. */
export interface FolderLock {
  readonly release: () => Promise<void>
}

const FILE = 'lock'

/**
 * Takes a folder for this process, or says null where another one has it. The lock file names a local port at which its
 * owner answers with the file's own secret: a lock whose owner was killed answers nothing and is taken over. That needs
 * no look at process numbers, which another program, or another container on the same folder, may carry.
 */
export async function lockFolder(folder: string): Promise<FolderLock | null> {
  const path = join(folder, FILE)
  const name = randomName(24)
  const server = await answering(name)
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(path, `${port} ${name}\n`, { flag: 'wx', mode: 0o600 })
      return {
        release: async () => {
          if (holder(path)?.name === name) rmSync(path, { force: true })
          await new Promise((resolve) => server.close(resolve))
        },
      }
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem && problem.code === 'EEXIST')) {
        server.close()
        throw problem
      }
    }
    const other = holder(path)
    if (other && (await isAlive(other))) break
    // Only the very file that was found dead is taken away.
    if (holder(path)?.name === other?.name) rmSync(path, { force: true })
  }
  server.close()
  return null
}

interface Holder {
  readonly port: number
  readonly name: string
}

function holder(path: string): Holder | null {
  try {
    const [port, name] = readFileSync(path, 'utf8').trim().split(' ')
    return port && name ? { port: Number(port), name } : null
  } catch {
    return null
  }
}

function answering(name: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end(name)
    })
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server.unref()))
  })
}

function isAlive({ port, name }: Holder): Promise<boolean> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect({ port, host: '127.0.0.1', timeout: 2000 })
    socket.on('data', (chunk) => {
      heard += String(chunk)
    })
    socket.on('timeout', () => socket.destroy())
    socket.on('error', () => resolve(false))
    socket.on('close', () => resolve(heard === name))
  })
}
