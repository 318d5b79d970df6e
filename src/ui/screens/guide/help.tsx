import '../../../i18n/words/guide.ts'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { bringGuideBack, guideStore } from './guide-store.ts'

type HelpProps = {
  readonly phase: View['phase']
  /** Whether this game has a guide that can be brought back. */
  readonly guided: boolean
  /** Whether the page may be left for the handbook: a game on this device waits. */
  readonly mayLeave: boolean
}

/** What this step is about, in three sentences; always one tap away. */
export function Help({ phase, guided, mayLeave }: HelpProps) {
  const [open, setOpen] = useState(false)
  const { kept } = useStore(guideStore)
  return (
    <>
      <button
        type="button"
        className="btn alt sm round-bar-help"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span className="only-s" aria-hidden="true">
          ?
        </span>
        <span className="help-word">{say('help.open')}</span>
      </button>
      <Dialog open={open} title={say('help.now')} onClose={() => setOpen(false)}>
        <p>{say(`help.${phase}`)}</p>
        <p className="s mute">{say('help.words')}</p>
        <div className="row help-ways">
          <Button onClick={() => setOpen(false)}>{say('help.close')}</Button>
          {guided && kept.length > 0 ? (
            <Button
              look="alt"
              onClick={() => {
                bringGuideBack()
                setOpen(false)
              }}
            >
              {say('help.guide.on')}
            </Button>
          ) : null}
          {mayLeave ? (
            <ButtonLink look="alt" to={{ page: 'handbook', part: null }}>
              {say('help.handbook')}
            </ButtonLink>
          ) : null}
        </div>
      </Dialog>
    </>
  )
}
