import { expect, test } from 'vitest'
import { decodeNotes, notesText } from '../../../src/replay/index.ts'
import { notesOf, remark, remarkIn, share, sharedIn } from '../../../src/ui/screens/debrief/notes-store.ts'

const head = 'a'.repeat(64)

test('what is written is kept word for word, however it looks, and reads back as a sidecar', () => {
  const text = '=1+1 <script>alert(1)</script>'
  share(head, { round: 2, seat: 'ccg', text })
  remark(head, 2, 'slow down here')
  const read = decodeNotes(notesText(notesOf(head)), head)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect(sharedIn(read.value, 2, 'ccg')).toBe(text)
  expect(remarkIn(read.value, 2)).toBe('slow down here')
})

test('an emptied line is gone, and the others stay', () => {
  share(head, { round: 2, seat: 'ccg', text: '' })
  expect(sharedIn(notesOf(head), 2, 'ccg')).toBe('')
  expect(remarkIn(notesOf(head), 2)).toBe('slow down here')
  expect(notesOf(head).shared).toEqual([])
})

test('a line longer than the format allows is cut, so that the file can always be opened again', () => {
  share(head, { round: 1, seat: 'acute', text: 'x'.repeat(5000) })
  expect(decodeNotes(notesText(notesOf(head)), head).ok).toBe(true)
})
