import { type ReactNode, useId } from 'react'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
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

/** One thing to talk about, on a sheet of its own. With a wall there is a button that puts it up. */
export function Panel({ id, title, lead, wide = false, children }: PanelProps) {
  const name = useId()
  return (
    <section className={wide ? 'panel stack wide' : 'panel stack'} aria-labelledby={name} data-panel={id}>
      <div className="panel-head">
        <h3 id={name} tabIndex={-1}>
          {title}
        </h3>
        <WallButton id={id} />
      </div>
      {lead === undefined ? null : <p className="s mute measure">{lead}</p>}
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
