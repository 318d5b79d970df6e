import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MOUNT = 'mount'
const UNMOUNT = 'umount'

/** A real file system of so many kilobytes, which fills up; null where only root could make one. */
export function smallDisk(kB: number): { readonly folder: string; readonly free: () => void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'swim-small-'))
  try {
    execFileSync(MOUNT, ['-t', 'tmpfs', '-o', `size=${kB}k`, 'tmpfs', folder], { stdio: 'pipe' })
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return null
  }
  return {
    folder,
    free: () => {
      execFileSync(UNMOUNT, ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
