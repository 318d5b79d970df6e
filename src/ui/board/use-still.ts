import { useEffect, useState } from 'react'
import { nextTask } from '../next-task.ts'
import { type BoardModel, type BoardTheme, sceneAddress, sceneSvgInSteps } from '../scene/index.ts'
import { restingPicture } from './pictures.ts'

type Look = { readonly theme: BoardTheme; readonly size: 'full' | 'small' }

/** Longer than this at a stretch, and the page would answer a finger late. */
const STRETCH_MS = 8
/** Screens of one round show the same place: the next one finds it drawn. */
const KEPT = 6
const drawn = new Map<string, string>()

/**
 * The still picture's address. The first one of a page is drawn beside the page's other work, and until it is there the place
 * at rest stands in its frame; from then on each is there at once.
 */
export function useStill(model: BoardModel, look: Look): string {
  const { theme, size } = look
  const key = JSON.stringify([model, theme, size])
  const [, setReady] = useState('')
  const isFirst = drawn.size === 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says it all
  useEffect(() => {
    if (!isFirst) return
    if (drawn.size > 0) return setReady(key)
    let isGone = false
    const draw = async () => {
      const svg = await sceneSvgInSteps(model, { theme, size }, breather())
      if (isGone) return
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      // Shown when it can be: an image that is still being read would leave the frame empty.
      const image = new Image()
      image.src = address
      await image.decode().catch(() => {})
      keep(key, address)
      if (!isGone) setReady(key)
    }
    void draw()
    return () => {
      isGone = true
    }
  }, [key])
  if (isFirst) return restingPicture(theme, size)
  const known = drawn.get(key) ?? sceneAddress(model, { theme, size })
  keep(key, known)
  return known
}

function keep(key: string, address: string): void {
  drawn.delete(key)
  drawn.set(key, address)
  const oldest = drawn.keys().next()
  if (drawn.size <= KEPT || oldest.done) return
  URL.revokeObjectURL(drawn.get(oldest.value) ?? '')
  drawn.delete(oldest.value)
}

/** Waits for the browser's turn, but only after a stretch of work. */
function breather(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < STRETCH_MS) return
    await nextTask()
    since = performance.now()
  }
}
