import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program of this machine: the path that was asked for, else the first of these names on the search path, else null. */
export function programNamed(names: readonly string[], asked?: string): string | null {
  const places = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => places.map((place) => join(place, name)))
  for (const path of asked ? [asked, ...paths] : paths) {
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // not here: the next place
    }
  }
  return null
}
