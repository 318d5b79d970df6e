/** A piece of a long text: a paragraph, or a list. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly string[] }

/** Reads the light mark-up of long texts: empty lines divide, "- " and "1. " begin items; each item is one line. */
export function blocksOf(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Block => {
      const lines = part.split('\n')
      if (lines.every((line) => line.startsWith('- ')))
        return { kind: 'list', items: lines.map((line) => line.slice(2)) }
      if (lines.every((line) => /^\d+\. /.test(line)))
        return { kind: 'steps', items: lines.map((line) => line.replace(/^\d+\. /, '')) }
      return { kind: 'paragraph', text: part }
    })
}
