/** Hands a text to the reader as a file. */
export function saveFile(name: string, text: string, type = 'application/x-ndjson'): void {
  saveBlob(name, new Blob([text], { type }))
}

/** The same for what is no text: a picture. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers fetch the file a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** `swim-winter-beds-demo.swim.jsonl`; anything odd in a seed becomes a hyphen. */
export const logName = (scenario: string, seed: string): string =>
  `swim-${scenario}-${seed.replace(/[^\w-]+/g, '-').slice(0, 40)}.swim.jsonl`
