import { useState } from 'react'
import { debriefPage } from '../../../debrief/index.ts'
import { say, wordsInUse } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { logName, saveFile } from '../../save-file.ts'
import { EXPORTS, type ExportKind } from './asks.ts'
import { notesOf } from './notes-store.ts'
import { isFileId } from './opened-files.ts'
import { Panel } from './panel.tsx'
import { usePlace, useStory, useTable } from './place.tsx'

/** Everything that can be taken along. */
export function ExportsPanel() {
  const { bench } = usePlace()
  const { key, course, text, opened } = useTable()
  const story = useStory()
  const [isBusy, setBusy] = useState(false)
  const [made, setMade] = useState<readonly string[]>([])
  const stem = logName(course.scenario.id, course.seed ?? 'extract').replace('.swim.jsonl', '')
  const take = async (kind: ExportKind) => {
    setBusy(true)
    const files = await bench.ask('export', { key, kind }).answer
    for (const file of files) saveFile(`${stem}.${file.name}`, file.text, file.type)
    setMade(files.map(({ name }) => `${stem}.${name}`))
    setBusy(false)
    announce(say('debriefPage.export.made', { n: files.length }))
  }
  const page = () => {
    if (story === null) return
    const html = debriefPage(story, wordsInUse(), notesOf(opened.head))
    saveFile(`${stem}.debrief.html`, html, 'text/html')
    setMade([`${stem}.debrief.html`])
  }
  return (
    <Panel id="exports" title={say('debriefPage.export')} lead={say('debriefPage.export.lead')} wide>
      <div className="row no-print">
        <Button onClick={() => window.print()}>{say('debriefPage.export.print')}</Button>
        <Button look="alt" disabled={story === null} onClick={page}>
          {say('debriefPage.export.html')}
        </Button>
        <Button look="alt" onClick={() => saveFile(`${stem}.swim.jsonl`, text)}>
          {say('over.save')}
        </Button>
        {EXPORTS.map((kind) => (
          <Button key={kind} look="alt" disabled={isBusy} onClick={() => void take(kind)}>
            {say(`debriefPage.export.${kind}`)}
          </Button>
        ))}
      </div>
      {made.length === 0 ? null : (
        <p className="s mute no-print">{say('debriefPage.export.files', { files: made.join(', ') })}</p>
      )}
      {/* A file that was opened here has no address that leads back to it. */}
      {isFileId(key) ? null : <p className="xs mute print-only">{location.href}</p>}
    </Panel>
  )
}
