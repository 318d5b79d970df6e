import { createContext, useContext, useEffect, useState } from 'react'
import type { DayPicture, Scenario } from '../../../engine/index.ts'
import type { Table } from '../../../table/port.ts'

/** What every part of the round may need beside the view. */
export interface Play {
  readonly gameId: string
  readonly table: Table
  readonly scenario: Scenario
}

export const PlayContext = createContext<Play | null>(null)

export function usePlay(): Play {
  const play = useContext(PlayContext)
  if (play === null) throw new Error('bug: no table screen above')
  return play
}

const noDays: readonly DayPicture[] = []

/** The days of a finished quarter; empty while they are computed and where no patients are modelled. */
export function useDays(round: number): readonly DayPicture[] {
  const { table, scenario } = usePlay()
  const [found, setFound] = useState({ round: 0, days: noDays })
  useEffect(() => {
    if (!scenario.flow || round < 1) return
    let wanted = true
    void table.days(round).then((days) => {
      if (wanted) setFound({ round, days })
    })
    return () => {
      wanted = false
    }
  }, [table, scenario, round])
  return found.round === round ? found.days : noDays
}
