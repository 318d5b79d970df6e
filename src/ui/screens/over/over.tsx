import '../../../i18n/words/over.ts'
import { useEffect, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { readLog } from '../../../replay/index.ts'
import { issueText } from '../../issue-text.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { roundsText } from '../../rounds-text.ts'
import { logName, saveFile } from '../../save-file.ts'
import { inSentence } from '../../seat-words.ts'
import { savedGame } from '../../stores/saved-games.ts'
import { goInstead } from '../../use-route.ts'
import { NotHere } from '../play/not-here.tsx'
import { type Course, courseOf } from './course.ts'
import { CourseView } from './course-view.tsx'
import { NextSteps } from './next-steps.tsx'

type Found = { readonly log: string; readonly scenario: string } | 'missing'

type OverProps = { readonly id: string; readonly round: number | null }

/** The end of a game on this device. */
export function Over({ id, round }: OverProps) {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let here = true
    savedGame(id)
      .catch(() => null)
      .then((kept) => {
        if (here) setFound(kept === null ? 'missing' : { log: kept.log, scenario: kept.game.scenario })
      })
    return () => {
      here = false
    }
  }, [id])
  if (found === null)
    return (
      <main id="main" className="wrap page narrow">
        <Progress label={say('over.loading')} />
      </main>
    )
  if (found === 'missing') return <NotHere arrival={{ kind: 'missing' }} bare />
  return <End id={id} round={round} log={found.log} scenario={found.scenario} />
}

type EndProps = OverProps & { readonly log: string; readonly scenario: string }

function End({ id, round, log, scenario }: EndProps) {
  const [read] = useState(() => readLog(log))
  if (!read.ok)
    return (
      <Screen title={say('play.broken.title')} narrow>
        <ErrorPanel
          happened={say('play.broken', { reason: read.error.slice(0, 3).map(issueText).join(' ') })}
          kept={say('play.broken.kept')}
        >
          <Button onClick={() => saveFile(logName(scenario, id), log)}>{say('play.broken.save')}</Button>
          <ButtonLink look="alt" to={{ page: 'home' }}>
            {say('page.home')}
          </ButtonLink>
        </ErrorPanel>
      </Screen>
    )
  const course = courseOf(read.value)
  return (
    <Screen
      title={say('over.title', { title: course.scenario.title })}
      above={<CourseLine course={course} />}
    >
      <CourseView
        course={course}
        log={log}
        round={round}
        onRound={(to) => goInstead({ page: 'over', id, round: to })}
      >
        {course.results.length === 0 ? null : (
          <p className="no-print">
            <ButtonLink size="big" to={{ page: 'debrief', ids: [id], table: null, round: null }}>
              {say('over.debrief')}
            </ButtonLink>
          </p>
        )}
        {course.over ? null : (
          <ButtonLink to={{ page: 'table', id, settings: null }}>{say('saved.continue')}</ButtonLink>
        )}
        <NextSteps course={course} log={log} />
      </CourseView>
    </Screen>
  )
}

/** "8 rounds · as the acute trust · seed demo". */
export function CourseLine({ course }: { readonly course: Course }) {
  return <p className="s mute">{courseLine(course)}</p>
}

function courseLine({ scenario, results, over, you, seed }: Course): string {
  const rounds = over ? say('rounds.fixed', { n: results.length }) : roundsText(scenario.rounds)
  const seat = scenario.seats.find(({ id }) => id === you)
  // While a game of unknown length goes on, nobody shall read its length off its seed.
  const hidden = !over && scenario.rounds.kind === 'unknown'
  const parts = [
    rounds,
    seat === undefined ? '' : say('over.as', { seat: inSentence(seat.name) }),
    seed === null || hidden ? '' : say('over.seed', { seed }),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
