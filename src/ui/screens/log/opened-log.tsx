import { type ReactNode, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { notResumedText, verdictText } from '../../log-text.ts'
import { Button } from '../../parts/button.tsx'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { announce } from '../../parts/live-region.tsx'
import { Screen } from '../../parts/screen.tsx'
import { adoptLog } from '../../stores/adopt-log.ts'
import { go } from '../../use-route.ts'
import { holdFile } from '../debrief/opened-files.ts'
import { CourseView } from '../over/course-view.tsx'
import { NextSteps } from '../over/next-steps.tsx'
import { CourseLine } from '../over/over.tsx'
import type { Opened } from './open-file.ts'

type OpenedLogProps = { readonly opened: Opened; readonly children: ReactNode }

/** A log that was opened: what the check found first, then its game. */
export function OpenedLog({ opened, children }: OpenedLogProps) {
  const { course, verdict, name, text } = opened
  return (
    <Screen
      title={say('over.title', { title: course.scenario.title })}
      above={
        <>
          <p className="s mute">{say('openLog.of', { file: name })}</p>
          <CourseLine course={course} />
        </>
      }
    >
      <Found opened={opened} />
      <div className="row">
        {verdict.finding === 'in-progress' && course.people.length > 0 ? <Resume opened={opened} /> : null}
        {course.results.length > 0 ? (
          <Button onClick={() => talkOver(opened)}>{say('over.debrief')}</Button>
        ) : null}
        {children}
      </div>
      <CourseView course={course} log={text} round={null} onRound={() => {}}>
        <NextSteps course={course} log={text} />
      </CourseView>
    </Screen>
  )
}

const talkOver = ({ name, text }: Opened): void =>
  go({ page: 'debrief', ids: [holdFile({ name, text })], table: null, round: null })

function Found({ opened: { verdict } }: { readonly opened: Opened }) {
  if (verdict.finding === 'verified') return <p className="note right">{say('openLog.ok')}</p>
  if (verdict.finding === 'in-progress') return <p className="note">{say('openLog.inProgress')}</p>
  return (
    <div className="note wrong stack" role="alert">
      <p>
        <b>{say('openLog.notVerified')}</b> {verdictText(verdict)}
      </p>
      <p>{say('openLog.shownAnyway')}</p>
    </div>
  )
}

/** Takes an unfinished game over onto this device and goes to its table. */
function Resume({ opened }: { readonly opened: Opened }) {
  const [problem, setProblem] = useState<string | null>(null)
  const resume = async () => {
    const adopted = await adoptLog(opened.text, opened.course)
    if (adopted.ok) {
      announce(say('openLog.resumed'))
      go({ page: 'table', id: adopted.value, settings: null })
    } else setProblem(notResumedText(adopted.error))
  }
  return (
    <>
      <Button onClick={resume}>{say('openLog.resume')}</Button>
      {problem === null ? null : <ErrorPanel happened={problem} kept={say('openLog.kept')} />}
    </>
  )
}
