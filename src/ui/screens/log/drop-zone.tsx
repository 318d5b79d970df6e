import { useId, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import './log.css'

interface DropZoneProps {
  readonly label: string
  readonly accept: string
  /** What to know about several files at once, where several may be given. */
  readonly many?: string
  /** At least one; exactly one where `many` says nothing. */
  readonly onFiles: (files: readonly File[]) => void
}

/** A file input that is also a place to drop files on. */
export function DropZone({ label, accept, many, onFiles }: DropZoneProps) {
  const [over, setOver] = useState(false)
  const id = useId()
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, many === undefined ? 1 : undefined)
    if (files.length > 0) onFiles(files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file input inside is the first
    <div
      className={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={many !== undefined}
        aria-describedby={`${id}-more`}
        onChange={(event) => take(event.target.files)}
      />
      <p id={`${id}-more`} className="s mute">
        {say(over ? 'openLog.dropped' : 'openLog.drop')}
        {many === undefined ? null : (
          <>
            <br />
            {many}
          </>
        )}
      </p>
    </div>
  )
}
