import { useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'

/** Something that cannot simply be undone: what it is called, what it means, and how to do it. */
export interface Grave {
  readonly title: string
  readonly means: string
  readonly go: () => void
}
export type Ask = (grave: Grave) => void

export function useAskBefore() {
  const [grave, setGrave] = useState<Grave | null>(null)
  return { grave, ask: (asked: Grave) => setGrave(asked), close: () => setGrave(null) }
}

/** Asks before what cannot be undone. */
export function AskBefore({ grave, close }: ReturnType<typeof useAskBefore>) {
  return (
    <Dialog open={grave !== null} title={grave?.title ?? ''} onClose={close}>
      {grave === null ? null : (
        <>
          <p>{grave.means}</p>
          <div className="row">
            <Button
              onClick={() => {
                close()
                grave.go()
              }}
            >
              {say('console.yes')}
            </Button>
            <Button look="alt" onClick={close}>
              {say('console.no')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
