import { useState } from 'react'

/** What a control shows: the tap at once, and from the table's answer on what the table keeps. */
export function usePicked<T>(kept: T): readonly [T, (next: T, sent: Promise<unknown>) => void] {
  const [pending, setPending] = useState<{ readonly value: T } | null>(null)
  const pick = (value: T, sent: Promise<unknown>): void => {
    const mine = { value }
    setPending(mine)
    void sent.finally(() => setPending((newest) => (newest === mine ? null : newest)))
  }
  return [pending ? pending.value : kept, pick]
}
