import { type ReactNode, useId, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { useSmallScreen } from '../../use-media.ts'
import { usePlace, useShown } from './place.tsx'
import { show } from './shown.ts'

type PanelProps = {
  /** What the wall calls it. */
  readonly id: string
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/** Kept on a small screen to a line until somebody asks: what a tired reader can do without, or comes to later. */
const LATER: ReadonlySet<string> = new Set([
  'pledges',
  'delivered',
  'trust',
  'letters',
  'maker',
  'attribution',
  'caricature',
  'fingerprints',
  'agenda',
  'displaced',
  'beside',
  'handed',
  'themes',
  'notes',
])
/** Of the branches that the page proposes, the first stands open. */
const isLater = (id: string): boolean => LATER.has(id) || /^branch:moment-[^A]-/.test(id)

/**
 * One thing to talk about, on a sheet of its own. With a wall there is a button that puts it up. On a small screen some are
 * folded to their title and the sentence under it; on paper nothing is.
 */
export function Panel({ id, title, lead, wide = false, children }: PanelProps) {
  const name = useId()
  const { isWall } = usePlace()
  const isSmall = useSmallScreen()
  const [isOpen, setOpen] = useState(false)
  // Without such a sentence there is too little to fold.
  const canFold = isSmall && !isWall && lead !== undefined && isLater(id)
  const classes = ['panel stack', wide ? 'wide' : '', canFold && !isOpen ? 'folded' : '']
  return (
    <section className={classes.filter(Boolean).join(' ')} aria-labelledby={name} data-panel={id}>
      <div className="panel-head">
        <h3 id={name} tabIndex={-1}>
          {canFold ? (
            <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              <span>{title}</span>
            </button>
          ) : (
            title
          )}
        </h3>
        <WallButton id={id} />
      </div>
      {lead === undefined ? null : <p className="s mute measure panel-lead">{lead}</p>}
      {children}
    </section>
  )
}

/** Puts a panel on the wall, or takes it down; absent while there is no wall. */
export function WallButton({ id }: { readonly id: string }) {
  const { store, isWall, hasWall } = usePlace()
  const isUp = useShown('wall') === id
  if (!hasWall || isWall) return null
  const press = () => {
    show(store, { wall: isUp ? null : id })
    announce(say(isUp ? 'debriefPage.wall.taken' : 'debriefPage.wall.put'))
  }
  return (
    <Button look="alt" size="small" aria-pressed={isUp} onClick={press}>
      {say(isUp ? 'debriefPage.wall.up' : 'debriefPage.wall.show')}
    </Button>
  )
}
