import { useState } from 'react'
import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { ConsoleFrame, ConsoleTable } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import type { Ask } from './ask-before.tsx'
import { EntrySwitch } from './entry.tsx'
import type { Act } from './use-act.tsx'

interface TableGameProps {
  readonly frame: ConsoleFrame
  readonly table: ConsoleTable
  readonly act: Act
  readonly ask: Ask
}

/** Opens the screens on which a table's choices are recorded here. */
export interface OnRecord {
  readonly onRecord: (table: number) => void
}

/** One table's game as a whole: incidents, its end, who records it, and tables that become one or two. */
export function TableGame({ frame, table, act, ask, onRecord }: TableGameProps & OnRecord) {
  const { game } = table
  const runs = game !== null && game.phase !== 'over'
  return (
    <section className="stack" aria-labelledby="sheet-game">
      <h3 id="sheet-game">{say('console.sheet.game')}</h3>
      {runs ? (
        <>
          <Inject frame={frame} table={table} act={act} />
          <Ending frame={frame} table={table} act={act} ask={ask} />
        </>
      ) : (
        <div className="row">
          <Button
            size="small"
            onClick={() => void act({ type: 'startGame', table: table.table, practice: false })}
          >
            {say('console.sheet.start')}
          </Button>
          <Button
            size="small"
            look="alt"
            onClick={() => void act({ type: 'startGame', table: table.table, practice: true })}
          >
            {say('console.sheet.practice')}
          </Button>
        </div>
      )}
      <EntrySwitch table={table} act={act} onRecord={() => onRecord(table.table)} />
      <Merge frame={frame} table={table} act={act} ask={ask} />
    </section>
  )
}

type Shared = Pick<TableGameProps, 'frame' | 'table' | 'act'>

function Inject({ frame, table, act }: Shared) {
  const { incidents } = frame.scenario
  const [incident, setIncident] = useState(incidents[0]?.id ?? '')
  const [seat, setSeat] = useState<Seat | ''>('')
  if (incidents.length === 0) return null
  return (
    <div className="desk-place">
      <select
        aria-label={say('console.sheet.inject')}
        value={incident}
        onChange={(event) => setIncident(event.target.value)}
      >
        {incidents.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <select
        aria-label={say('console.sheet.inject.seat')}
        value={seat}
        onChange={(event) => setSeat(event.target.value as Seat | '')}
      >
        <option value="">{say('console.sheet.inject.all')}</option>
        {table.seats.map(({ seat, name }) => (
          <option key={seat} value={seat}>
            {name}
          </option>
        ))}
      </select>
      <Button
        size="small"
        look="alt"
        onClick={() =>
          void act({ type: 'inject', table: table.table, incident, seat: seat === '' ? null : seat })
        }
      >
        {say('console.sheet.inject.go')}
      </Button>
    </div>
  )
}

function Ending({ table: { table, game }, act, ask }: TableGameProps) {
  if (game === null) return null
  const { round } = game.at
  return (
    <div className="row">
      {[round, round + 1].map((last) => (
        <Button
          key={last}
          size="small"
          look="alt"
          onClick={() => void act({ type: 'endAfter', table, round: last })}
        >
          {say('console.sheet.end-after', { round: last })}
        </Button>
      ))}
      <Button
        size="small"
        look="alt"
        onClick={() =>
          ask({
            title: say('console.sheet.run-on'),
            means: say('console.sheet.run-on.sure'),
            go: () => void act({ type: 'runOn', table }),
          })
        }
      >
        {say('console.sheet.run-on')}
      </Button>
    </div>
  )
}

function Merge({ frame, table: here, act, ask }: TableGameProps) {
  const { table } = here
  const others = frame.tables.filter((one) => one.table !== table)
  const [chosen, setChosen] = useState<number | null>(null)
  const into = chosen ?? others[0]?.table ?? null
  const devices = here.seats.flatMap((seat) => seat.devices.map(({ device }) => device))
  const half = devices.slice(Math.ceil(devices.length / 2))
  const merge = (to: number): void => void act({ type: 'mergeTables', from: table, into: to })
  return (
    <div className="stack">
      {into === null ? null : (
        <div className="desk-place">
          <select
            aria-label={say('console.sheet.merge')}
            value={into}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
            {others.map((one) => (
              <option key={one.table} value={one.table}>
                {say('console.sheet.merge')} {one.table}
              </option>
            ))}
          </select>
          <Button
            size="small"
            look="alt"
            onClick={() =>
              ask({
                title: say('console.sheet.merge.go'),
                means: say('console.sheet.merge.sure', { table, into }),
                go: () => merge(into),
              })
            }
          >
            {say('console.sheet.merge.go')}
          </Button>
        </div>
      )}
      {half.length === 0 ? null : (
        <Button
          size="small"
          look="plain"
          onClick={() => void act({ type: 'splitTable', table, devices: half })}
        >
          {say('console.sheet.split')}
        </Button>
      )}
    </div>
  )
}
