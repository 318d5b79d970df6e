import { say } from '../../../i18n/index.ts'
import type { Issue } from '../../../lib/index.ts'
import { issueText } from '../../issue-text.ts'

/** All that is wrong with a scenario file, each with its place in the file. */
export function FileIssues({ file, issues }: { readonly file: string; readonly issues: readonly Issue[] }) {
  return (
    <div className="note wrong stack" role="alert">
      <p>{say('own.issues', { file, n: issues.length })}</p>
      <ul className="issue-list">
        {issues.map((issue) => (
          <li key={`${issue.path} ${issue.code} ${JSON.stringify(issue.values)}`}>
            {say(issue.path === '' ? 'own.issue.whole' : 'own.issue', {
              path: issue.path,
              sentence: issueText(issue),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
