import { useState } from 'react'
import { say } from '../../../i18n/index.ts'
import type { Issue } from '../../../lib/index.ts'
import { issueText } from '../../issue-text.ts'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { type Kept, readKept } from './kept.ts'

/** A way to go on with what an earlier visit, or the command line, left unfinished. */
export function KeptFile({ onKept }: { readonly onKept: (kept: Kept) => void }) {
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const open = async (file: File): Promise<void> => {
    const kept = await readKept(await file.text(), file.name)
    setIssues(kept.ok ? [] : kept.error)
    if (kept.ok) onKept(kept.value)
  }
  return (
    <details>
      <summary>{say('labPage.kept')}</summary>
      <div className="field stack">
        <label htmlFor="lab-kept">{say('labPage.kept.file')}</label>
        <input
          id="lab-kept"
          type="file"
          accept=".partial"
          aria-describedby="lab-kept-more"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file !== undefined) void open(file)
            // The same file can be chosen again.
            target.value = ''
          }}
        />
        <p id="lab-kept-more" className="hint s mute measure">
          {say('labPage.kept.more')}
        </p>
        {issues.length === 0 ? null : (
          <ErrorPanel happened={issueText(issues[0] as Issue)} kept={say('labPage.kept.as-before')} />
        )}
      </div>
    </details>
  )
}
