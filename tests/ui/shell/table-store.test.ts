import { expect, test } from 'vitest'
import type { Command, Refusal, View } from '../../../src/engine/index.ts'
import { fail, ok, type Result } from '../../../src/lib/index.ts'
import type { Table } from '../../../src/table/index.ts'
import { tableStore } from '../../../src/ui/stores/table-store.ts'

const ready: Command = { type: 'ready', seat: 'acute' }
const lock: Command = { type: 'lock', seat: 'acute' }
const refusal: Refusal = { code: 'nothing-to-lock', values: {} }

/** A table whose answers the test gives by hand. */
function table() {
  let view = { round: 1 } as View
  const listeners = new Set<() => void>()
  const answers: ((answer: Result<true, Refusal>) => void)[] = []
  const port: Table = {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: () => new Promise((resolve) => answers.push(resolve)),
    days: async () => [],
    forecast: async () => null,
    close: () => {},
  }
  const change = (next: View) => {
    view = next
    for (const listener of listeners) listener()
  }
  return { port, answers, change }
}

test('the store shows the newest view as soon as the table has one', () => {
  const { port, change } = table()
  const store = tableStore(port)
  const next = { round: 2 } as View
  change(next)
  expect(store.getState().view).toBe(next)
})

test('a command is sent, then received', async () => {
  const { port, answers } = table()
  const store = tableStore(port)
  const sent = store.getState().send(ready)
  expect(store.getState().sending).toEqual({ state: 'sent', command: ready })
  answers[0]?.(ok(true))
  expect(await sent).toBe(true)
  expect(store.getState().sending).toEqual({ state: 'received', command: ready })
})

test('a refusal is kept with its command until it is put away', async () => {
  const { port, answers } = table()
  const store = tableStore(port)
  const sent = store.getState().send(lock)
  answers[0]?.(fail(refusal))
  expect(await sent).toBe(false)
  expect(store.getState().sending).toEqual({ state: 'refused', command: lock, refusal })
  store.getState().dismiss()
  expect(store.getState().sending).toEqual({ state: 'idle' })
})

test('the fate of an older command does not hide that a newer one is under way', async () => {
  const { port, answers } = table()
  const store = tableStore(port)
  const first = store.getState().send(ready)
  store.getState().send(lock)
  answers[0]?.(ok(true))
  await first
  expect(store.getState().sending).toEqual({ state: 'sent', command: lock })
})
