import { expect, test } from 'vitest'
import { en } from '../../../src/i18n/en/index.ts'
import { blocksOf } from '../../../src/ui/screens/handbook/blocks.ts'
import { PART_NAMES, PARTS } from '../../../src/ui/screens/handbook/parts.ts'

const texts: Readonly<Record<string, string>> = en

test('every section of every part has a title, and a text but where a table says it all', () => {
  for (const part of PART_NAMES)
    for (const section of PARTS[part]) {
      expect(texts[`handbook.${part}.${section}`]).toBeTruthy()
      if (section !== 'paces') expect(texts[`handbook.${part}.${section}.text`]?.length).toBeGreaterThan(100)
    }
})

test('no text of the handbook is left out of it', () => {
  const shown = new Set(
    PART_NAMES.flatMap((part) => PARTS[part].map((section) => `handbook.${part}.${section}`)),
  )
  const written = Object.keys(texts).filter((key) =>
    /^handbook\.(facilitators|participants|authors|it|data|accessibility)\./.test(key),
  )
  expect(written.filter((key) => !shown.has(key.replace(/\.text$/, '')))).toEqual([])
})

test('long texts come as paragraphs and lists, and no mark-up is left in the words', () => {
  expect(blocksOf('One.\n\n- a\n- b\n\n1. c\n2. d')).toEqual([
    { kind: 'paragraph', text: 'One.' },
    { kind: 'list', items: ['a', 'b'] },
    { kind: 'steps', items: ['c', 'd'] },
  ])
  for (const part of PART_NAMES)
    for (const section of PARTS[part]) {
      const blocks = blocksOf(texts[`handbook.${part}.${section}.text`] ?? '')
      for (const block of blocks)
        for (const text of block.kind === 'paragraph' ? [block.text] : block.items)
          expect(text).not.toMatch(/^- |^\d+\. |\n|\*|__/)
    }
})

test('the handbook blames no role and names nobody', () => {
  const read = Object.entries(texts).filter(([key]) => key.startsWith('handbook.'))
  const found = read.filter(([, text]) =>
    /\b(selfish|greedy|traitor|guilty|cheat|culprit)|\b(Mr|Mrs|Dr|Sir) [A-Z]/.test(text),
  )
  expect(found.map(([key]) => key)).toEqual([])
})
