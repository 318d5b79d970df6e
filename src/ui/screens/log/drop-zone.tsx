import { useState } from 'react'
import { say } from '../../../i18n/index.ts'
import './log.css'

interface DropZoneProps {
  readonly label: string
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A file input that is also a place to drop a file on. */
export function DropZone({ label, accept, onFile }: DropZoneProps) {
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file !== undefined) onFile(file)
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
      <label htmlFor="file">{label}</label>
      <input id="file" type="file" accept={accept} onChange={(event) => take(event.target.files)} />
      <p className="s mute">{say(over ? 'openLog.dropped' : 'openLog.drop')}</p>
    </div>
  )
}
