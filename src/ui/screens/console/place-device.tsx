import { useState } from 'react'
import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { ConsoleFrame } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import type { Act } from './use-act.tsx'

interface PlaceDeviceProps {
  readonly frame: ConsoleFrame
  readonly device: string
  readonly label: string
  readonly button: string
  readonly act: Act
}

/** Seats a device anywhere, or lets it watch a table. */
export function PlaceDevice({ frame, device, label, button, act }: PlaceDeviceProps) {
  const places = frame.tables.flatMap(({ table, seats }) => [
    ...seats.map(({ seat, name }) => ({
      value: `${table} ${seat}`,
      words: `${say('console.table', { table })}, ${name}`,
    })),
    { value: `${table} `, words: say('console.people.watch', { table }) },
  ])
  const [place, setPlace] = useState(places[0]?.value ?? '')
  const go = (): void => {
    const [table = '', seat = ''] = place.split(' ')
    void act({ type: 'moveDevice', device, table: Number(table), seat: seat === '' ? null : (seat as Seat) })
  }
  return (
    <span className="desk-place">
      <select aria-label={label} value={place} onChange={(event) => setPlace(event.target.value)}>
        {places.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <Button size="small" look="alt" onClick={go} aria-label={label}>
        {button}
      </Button>
    </span>
  )
}
