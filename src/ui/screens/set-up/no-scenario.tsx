import '../../../i18n/words/set-up.ts'
import { say } from '../../../i18n/index.ts'
import type { Issue } from '../../../lib/index.ts'
import { issueText } from '../../issue-text.ts'
import { ErrorPanel } from '../../parts/error-panel.tsx'

/** A link asks for a scenario that this site does not have. */
export function UnknownScenario({ id }: { readonly id: string }) {
  return (
    <ErrorPanel
      happened={say('setUp.unknownScenario', { id: id.slice(0, 60) })}
      kept={say('setUp.unknownScenario.kept')}
    />
  )
}

type BrokenScenarioProps = { readonly title: string; readonly issues: readonly Issue[] }

/** A scenario file with mistakes in it: all of them, each with its place. */
export function BrokenScenario({ title, issues }: BrokenScenarioProps) {
  return (
    <div className="note wrong stack" role="alert">
      <p>{say('setUp.broken', { title })}</p>
      <ul className="issue-list">
        {issues.map((issue) => (
          <li key={`${issue.path} ${issue.code}`}>
            {say('setUp.broken.issue', { path: issue.path, sentence: issueText(issue) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
