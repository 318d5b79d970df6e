import type { ProjectorFrame } from '../../../workshop/protocol/index.ts'

/** The newest word to everybody. */
export function Message({ frame }: { readonly frame: ProjectorFrame }) {
  const newest = frame.messages.at(-1)
  if (newest === undefined) return null
  return (
    <p className="pj-message" role="status">
      {newest.text}
    </p>
  )
}
