import '../../../i18n/words/one-device.ts'
import '../../../i18n/words/table.ts'
import { useSyncExternalStore } from 'react'
import type { OneDeviceProps } from '../together/one-device.ts'
import { SharedTable } from '../together/shared-table.tsx'
import { useOver } from '../together/use-over.ts'
import { EnterAgain } from './enter-again.tsx'
import { EntrySheet } from './entry-sheet.tsx'
import { forgetSheets } from './sheet.ts'
import { ShortOfTime } from './short-of-time.tsx'
import { StandardsEntry } from './standards-entry.tsx'
import './entry.css'

/** A table plays on paper; one person enters what it did. Each round is one sheet, then the cards turn for all. */
export function Entry({ onOver, ...rest }: OneDeviceProps) {
  const { table, gameId } = rest
  const view = useSyncExternalStore(table.subscribe, table.view)
  const { phase, round } = view
  useOver(phase, () => {
    forgetSheets(gameId)
    onOver()
  })
  if (phase === 'over') return null
  const isOpen = phase === 'brief' || phase === 'talk' || phase === 'decide'
  return (
    <SharedTable
      {...rest}
      view={view}
      readers={null}
      curtain={isOpen ? <EntrySheet key={round} {...rest} view={view} /> : null}
      afterReveal={<EnterAgain table={table} round={round} />}
    >
      <StandardsEntry table={table} view={view} />
      <EnterAgain table={table} round={round} />
      <ShortOfTime table={table} view={view} />
    </SharedTable>
  )
}
