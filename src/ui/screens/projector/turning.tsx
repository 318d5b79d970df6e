import { type ReactNode, useEffect, useRef, useState } from 'react'
import { say } from '../../../i18n/index.ts'

/** So long a part of a panel stands before the next one: time to read it aloud. */
const STANDS_MS = 20_000
/** How soon a panel that has just been drawn is looked at. */
const SOON_MS = 600

/**
 * A panel that is longer than the wall is turned like a page, and says that more follows: nobody can scroll there. One that
 * fits stands still. `id`: another panel begins at its top.
 */
export function Turning({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const wall = useRef<HTMLDivElement>(null)
  const [isFollowing, setFollowing] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another panel starts anew
  useEffect(() => {
    wall.current?.scrollTo({ top: 0 })
    setFollowing(false)
    let stood = 0
    const looking = setInterval(() => {
      if (wall.current === null) return
      const { scrollTop, scrollHeight, clientHeight } = wall.current
      const hasMore = scrollHeight - clientHeight > SLACK_PX
      const isLast = scrollTop + clientHeight >= scrollHeight - SLACK_PX
      setFollowing(hasMore && !isLast)
      stood += SOON_MS
      if (!hasMore || stood < STANDS_MS) return
      stood = 0
      wall.current.scrollTo({ top: isLast ? 0 : scrollTop + clientHeight * PART })
    }, SOON_MS)
    return () => clearInterval(looking)
  }, [id])
  return (
    <>
      <div className="wall-page in-room" ref={wall}>
        {children}
      </div>
      {isFollowing ? <p className="pj-turning">{say('projector.turning')}</p> : null}
    </>
  )
}

const SLACK_PX = 12
/** A line or two of what was read stays in sight. */
const PART = 0.8
