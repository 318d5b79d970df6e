import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { DayPicture, Forecast, Scenario, View } from '../../../engine/index.ts'
import type { Table } from '../../../table/port.ts'

/** What every part of the round may need beside the view. */
export interface Play {
  readonly gameId: string
  readonly table: Table
  readonly scenario: Scenario
  /** Where the table stands on a server, what its room adds to the bar; null on this device. */
  readonly room: RoomParts | null
  /** The tutorial: its guide speaks. */
  readonly guided?: boolean
}

/** The room's own clock in place of this device's, what stands under the bar, and what the way out leads to. */
export interface RoomParts {
  readonly clock: ReactNode
  readonly notices: ReactNode
  readonly leave: string
  /** Where a seat only looks back: the way out stands at the foot too, and nobody is ready by it. */
  readonly onBack?: () => void
}

export const PlayContext = createContext<Play | null>(null)

export function usePlay(): Play {
  const play = useContext(PlayContext)
  if (play === null) throw new Error('bug: no table screen above')
  return play
}

/** This round's forecast for the viewer's seat; null while it is computed and where there is none. */
export function useForecast({ round, trueForecast, own }: View): Forecast | null {
  const { table, scenario } = usePlay()
  const key = `${round} ${trueForecast} ${own?.seat}`
  const [found, setFound] = useState<{ readonly key: string; readonly forecast: Forecast | null } | null>(
    null,
  )
  useEffect(() => {
    if (!scenario.flow) return
    let wanted = true
    void table.forecast().then((forecast) => {
      if (wanted) setFound({ key, forecast })
    })
    return () => {
      wanted = false
    }
  }, [table, scenario, key])
  return found?.key === key ? found.forecast : null
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
