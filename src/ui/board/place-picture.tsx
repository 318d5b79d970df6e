import { type ReactNode, useEffect, useRef, useState } from 'react'
import { say } from '../../i18n/index.ts'
import { type BoardModel, type BoardTheme, type LabelSpot, labelSpots } from '../scene/index.ts'
import type { Board } from './port.ts'
import { stillBoard } from './still-board.ts'
import { useDeviceTheme, useReducedMotion } from './use-media.ts'
import { useStill } from './use-still.ts'
import './place-picture.css'

export type PictureLabel = {
  readonly spot: LabelSpot
  readonly name: string
  readonly note?: string
  /** the viewer's own stage: named on a small picture too */
  readonly isOwn?: boolean
}

type PlacePictureProps = {
  readonly model: BoardModel
  /** the device's own if not given */
  readonly theme?: BoardTheme
  readonly caption?: ReactNode
  readonly labels?: readonly PictureLabel[]
  /** what the picture is, for a screen reader; the twin beside it says what it shows */
  readonly alt?: string
  /** false: the still picture only, and no Phaser is loaded */
  readonly isLiving?: boolean
  /** the board to play on: the living one, or a still one where Phaser cannot run; null when it goes */
  readonly onBoard?: (board: Board | null) => void
}

/** The picture of the place: a drawn still at once, the living board as soon as its chunk has come. */
export function PlacePicture({
  model,
  caption,
  labels = [],
  isLiving = true,
  onBoard,
  ...more
}: PlacePictureProps) {
  const deviceTheme = useDeviceTheme()
  const theme = more.theme ?? deviceTheme
  const isStill = useReducedMotion()
  const stage = useRef<HTMLDivElement>(null)
  const board = useRef<Board | null>(null)
  const first = useRef({ model, theme, onBoard })
  const [stillModel, setStillModel] = useState(model)
  const [isReady, setIsReady] = useState(false)
  const [isLost, setIsLost] = useState(false)
  const isSmall = useIsSmall(stage)

  // a new object with the same content must not stop a quarter that plays
  const content = JSON.stringify(model)
  const drawn = useRef(content)
  useEffect(() => {
    if (drawn.current === content) return
    drawn.current = content
    const next = JSON.parse(content) as BoardModel
    setStillModel(next)
    board.current?.show(next)
    first.current = { ...first.current, model: next }
  }, [content])
  useEffect(() => {
    board.current?.setTheme(theme)
    first.current = { ...first.current, theme }
  }, [theme])
  useEffect(() => {
    first.current = { ...first.current, onBoard }
  }, [onBoard])

  useEffect(() => {
    const el = stage.current
    if (!el || !isLiving) return
    let isGone = false
    const take = (made: Board) => {
      board.current = made
      first.current.onBoard?.(made)
    }
    const start = async () => {
      const { mountBoard } = await import('./mount.ts')
      if (isGone) return
      const { model, theme } = first.current
      const made: Board = mountBoard(el, {
        ...{ model, theme, reducedMotion: isStill },
        onReady: () => {
          if (isGone) return
          made.show(first.current.model)
          take(made)
          setIsReady(true)
        },
      })
      board.current = made
    }
    // no Phaser, no harm: the still picture steps through the same days
    start().catch(() => {
      if (isGone) return
      setIsLost(true)
      take(stillBoard(first.current.model, setStillModel))
    })
    return () => {
      isGone = true
      setIsReady(false)
      setIsLost(false)
      board.current?.destroy()
      board.current = null
      first.current.onBoard?.(null)
    }
  }, [isLiving, isStill])

  const size = isSmall ? 'small' : 'full'
  const src = useStill(stillModel, { theme, size })
  return (
    <figure className="place">
      <div className={isReady ? 'pw is-living' : 'pw'} ref={stage}>
        <img src={src} alt={more.alt ?? say('board.picture')} width={1280} height={720} />
        {labels.map(({ spot, name, note, isOwn = false }) => (
          <span
            key={spot}
            className={`lab lab-${spot}${isOwn ? ' lab-own' : ''}`}
            style={spotStyle(spot)}
            aria-hidden="true"
          >
            {name}
            {note ? <i>{note}</i> : null}
          </span>
        ))}
      </div>
      {caption === undefined && !isLost ? null : (
        <figcaption>
          {caption}
          {isLost ? <span className="place-lost">{say('board.still')}</span> : null}
        </figcaption>
      )}
    </figure>
  )
}

function spotStyle(spot: LabelSpot) {
  const place = labelSpots[spot]
  const left = `${place.x}%`
  return 'foot' in place ? { left, bottom: `${place.foot}%` } : { left, top: `${place.y}%` }
}

const smallWidth = 700

function useIsSmall(stage: React.RefObject<HTMLDivElement | null>): boolean {
  const [isSmall, setIsSmall] = useState(() => window.innerWidth < smallWidth)
  useEffect(() => {
    const el = stage.current
    if (!el) return
    const observer = new ResizeObserver(() => setIsSmall(el.clientWidth < smallWidth))
    observer.observe(el)
    return () => observer.disconnect()
  }, [stage])
  return isSmall
}
