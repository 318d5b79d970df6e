import { expect, test } from 'vitest'
import { NOTES, type Note, noteNow } from '../../../src/ui/screens/guide/notes.ts'
import { playedTutorial } from './tutorial.ts'

test('notes come one at a time, each once, and every one of them comes in a whole tutorial', async () => {
  const read: Note[] = []
  await playedTutorial((view) => {
    // A reader who always presses "Got it" until the guide is silent.
    for (let note = noteNow(view, read); note !== null; note = noteNow(view, read)) {
      expect(read).not.toContain(note)
      read.push(note)
    }
  })
  expect([...read].sort()).toEqual([...NOTES].sort())
  expect(read.slice(0, 3)).toEqual(['start', 'payoffs', 'letter'])
})

test('the guide never waits: somebody who presses nothing still gets the note of each step', async () => {
  const seen: (Note | null)[] = []
  await playedTutorial((view) => seen.push(noteNow(view, [])))
  expect(new Set(seen).size).toBeGreaterThan(5)
  expect(seen[0]).toBe('start')
})
