import { useEffect, useState } from 'react'
import type { Reel } from './asks.ts'
import { usePlace } from './place.tsx'
import type { Table } from './shown.ts'

/** The picture of a round of a table: undefined while it is being made, null where there is none. */
export function useReel({ key }: Table, round: number): Reel | null | undefined {
  const { bench } = usePlace()
  const [found, setFound] = useState<{ readonly of: string; readonly reel: Reel | null } | null>(null)
  const wanted = `${key} ${round}`
  useEffect(() => {
    const asking = bench.ask('reel', { key, round })
    asking.answer.then(
      (reel) => setFound({ of: `${key} ${round}`, reel }),
      () => setFound({ of: `${key} ${round}`, reel: null }),
    )
    return asking.stop
  }, [bench, key, round])
  return found?.of === wanted ? found.reel : undefined
}
