import { describe, expect, it } from 'vitest'
import { gathered } from '../../../src/workshop/server/gather.ts'

/** A stream that others write to as well; `slow` holds a write back until it is let go. */
function stream(...there: readonly string[]) {
  const kept = [...there]
  const held: (() => void)[] = []
  const writes: (readonly string[])[] = []
  return {
    kept,
    writes,
    letGo: () => held.shift()?.(),
    append: gathered(async (_workshop, _stream, expected, lines) => {
      writes.push(lines)
      await new Promise<void>((resolve) => held.push(resolve))
      if (kept.length !== expected) return 'conflict'
      kept.push(...lines)
      return 'kept'
    }),
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('group commit', () => {
  it('writes what comes while a write is under way together, each after the one before', async () => {
    const one = stream()
    const ends = ['a', 'b', 'c'].map((line, expected) =>
      one.append('w', { stream: 't1.1', expected, lines: [line] }),
    )
    one.letGo()
    await turn()
    one.letGo()
    expect(await Promise.all(ends)).toEqual(['kept', 'kept', 'kept'])
    expect(one.writes).toEqual([['a'], ['b', 'c']])
    expect(one.kept).toEqual(['a', 'b', 'c'])
  })

  it('never keeps a line whose predecessor lost, though another writer filled exactly its place', async () => {
    const one = stream()
    const ends = ['a', 'b'].map((line, expected) =>
      one.append('w', { stream: 't1.1', expected, lines: [line] }),
    )
    // Another node is faster by one line: now one line stands before "b", and it is not "a".
    one.kept.push('theirs')
    one.letGo()
    await turn()
    one.letGo()
    expect(await Promise.all(ends)).toEqual(['conflict', 'conflict'])
    expect(one.kept).toEqual(['theirs'])
    const again = one.append('w', { stream: 't1.1', expected: 1, lines: ['a'] })
    one.letGo()
    expect(await again).toBe('kept')
  })

  it('does not write on where a write failed', async () => {
    let tries = 0
    const append = gathered(() => {
      tries++
      return Promise.reject(new Error('gone'))
    })
    const ends = [0, 1].map((expected) => append('w', { stream: 'room', expected, lines: ['x'] }))
    const [first, second] = await Promise.allSettled(ends)
    expect([first?.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 'conflict' }])
    expect(tries).toBe(1)
  })
})
