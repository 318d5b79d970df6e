import { homePicture } from '../../board/pictures.ts'
import type { BoardTheme } from '../../scene/index.ts'

interface BackdropProps {
  readonly theme: BoardTheme
  /** Words lie right on it: it is only just seen. */
  readonly faint: boolean
}

/** The place behind the way in and behind the words of a round, dimmed. Without it the page says everything. */
export function Backdrop({ theme, faint }: BackdropProps) {
  return (
    <img
      className={faint ? 'pj-backdrop is-faint' : 'pj-backdrop'}
      src={homePicture(theme, 'full')}
      alt=""
      width="1280"
      height="720"
    />
  )
}
