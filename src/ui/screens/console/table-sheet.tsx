import { say } from '../../../i18n/index.ts'
import type { ConsoleFrame, ConsoleTable } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Ask } from './ask-before.tsx'
import { SeatRows } from './seat-rows.tsx'
import { type OnRecord, TableGame } from './table-game.tsx'
import { TableLook } from './table-look.tsx'
import { TableTime } from './table-time.tsx'
import { type Act, Refused } from './use-act.tsx'

interface TableSheetProps extends OnRecord {
  readonly frame: ConsoleFrame
  readonly table: ConsoleTable | null
  readonly act: Act
  readonly ask: Ask
  readonly refused: string | null
  readonly onTell: (to: number) => void
  readonly onClose: () => void
}

/** Everything that can be done to one table. */
export function TableSheet({ frame, table, act, ask, refused, onRecord, onTell, onClose }: TableSheetProps) {
  return (
    <Dialog
      open={table !== null}
      title={table === null ? '' : say('console.table', { table: table.table })}
      onClose={onClose}
    >
      {table === null ? null : (
        <>
          <Refused words={refused} />
          <TableTime table={table} act={act} ask={ask} />
          <TableLook table={table} />
          <SeatRows frame={frame} table={table} act={act} ask={ask} />
          <TableGame frame={frame} table={table} act={act} ask={ask} onRecord={onRecord} />
          <div className="row between">
            <Button size="small" look="alt" onClick={() => onTell(table.table)}>
              {say('console.sheet.message')}
            </Button>
            <Button size="small" look="alt" onClick={onClose}>
              {say('seat.close')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
