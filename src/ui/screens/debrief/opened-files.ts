/** A log from a file, for as long as the page is open: the address names it, the device does not keep it. */
export interface OpenedFile {
  readonly name: string
  readonly text: string
  /** What people call its table, where the file knows. */
  readonly label?: string
}

const files = new Map<string, OpenedFile>()

/** Puts a file on the desk and gives the name that the address uses. The same text gets the same name. */
export function holdFile(file: OpenedFile): string {
  for (const [id, { text }] of files) if (text === file.text) return id
  const id = `file-${files.size + 1}`
  files.set(id, file)
  return id
}

/** Puts a log on the desk under a name that others use as well. */
export function holdLog(id: string, file: OpenedFile): string {
  files.set(id, file)
  return id
}

export const heldFile = (id: string): OpenedFile | null => files.get(id) ?? null

export const isFileId = (id: string): boolean => /^file-\d+$/.test(id)
