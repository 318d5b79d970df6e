import type { Scenario } from '../../../engine/index.ts'
import type { LocalTable } from '../../../table/port.ts'

/** What every way of several people with one device is given. */
export interface OneDeviceProps {
  readonly table: LocalTable
  readonly scenario: Scenario
  readonly gameId: string
  readonly onOver: () => void
  readonly onLeave: () => void
}
