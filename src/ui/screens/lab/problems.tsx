import { say } from '../../../i18n/index.ts'
import type { Issue } from '../../../lib/index.ts'
import { issueText } from '../../issue-text.ts'
import { Button } from '../../parts/button.tsx'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { LAB } from '../../scenarios.ts'
import { nameOf } from './names.ts'
import type { Wish } from './wish.ts'

type ProblemsProps = {
  readonly issues: readonly Issue[]
  readonly wish: Wish
  readonly onChange: (wish: Wish) => void
}

/** Everything that is wrong with the wish, each with a way to mend it by a press where there is one. */
export function Problems({ issues, wish, onChange }: ProblemsProps) {
  return (
    <div id="lab-problems" tabIndex={-1}>
      <ErrorPanel
        happened={
          issues.length === 1 ? issueText(issues[0] as Issue) : say('labPage.problems', { n: issues.length })
        }
      >
        <ul className="stack lab-problems">
          {issues.map((issue, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order of the form
            <li key={at} className="stack">
              {issues.length === 1 ? null : <p>{issueText(issue)}</p>}
              <Mend issue={issue} wish={wish} onChange={onChange} />
            </li>
          ))}
        </ul>
        <p className="s">{say('labPage.problems.kept')}</p>
      </ErrorPanel>
    </div>
  )
}

type MendProps = { readonly issue: Issue; readonly wish: Wish; readonly onChange: (wish: Wish) => void }

function Mend({ issue: { code, values }, wish, onChange }: MendProps) {
  const written = String(values.written ?? '')
  const isNamed = (player: string): boolean => player.split(':')[0] === written
  switch (code) {
    case 'strategy.unknown':
    case 'strategy.unheard':
      return (
        <div className="row">
          {String(values.nearest ?? '')
            .split(', ')
            .filter((name) => name !== '' && !wish.players.includes(name))
            .map((name) => (
              <Button
                key={name}
                look="alt"
                size="small"
                onClick={() =>
                  onChange({ ...wish, players: wish.players.map((one) => (isNamed(one) ? name : one)) })
                }
              >
                {say('labPage.mend.take', { name: nameOf(name) })}
              </Button>
            ))}
          <Button
            look="alt"
            size="small"
            onClick={() => onChange({ ...wish, players: wish.players.filter((one) => !isNamed(one)) })}
          >
            {say('labPage.mend.leave', { name: written })}
          </Button>
        </div>
      )
    case 'labPage.issue.everybody-place':
    case 'labPage.issue.scenario':
      return <OtherGame code={code} wish={wish} onChange={onChange} />
    case 'tournament.twice':
      return (
        <div className="row">
          <Button
            look="alt"
            size="small"
            onClick={() => onChange({ ...wish, players: [...new Set(wish.players)] })}
          >
            {say('labPage.mend.once')}
          </Button>
        </div>
      )
    default:
      return null
  }
}

function OtherGame({ code, wish, onChange }: Omit<MendProps, 'issue'> & { readonly code: string }) {
  const scenario = code === 'labPage.issue.everybody-place' ? 'winter-beds' : LAB
  return (
    <div className="row">
      <Button look="alt" size="small" onClick={() => onChange({ ...wish, scenario })}>
        {say(scenario === LAB ? 'labPage.mend.classic' : 'labPage.mend.place')}
      </Button>
    </div>
  )
}
