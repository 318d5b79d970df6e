import { canonical } from '../../../lib/index.ts'
import { DEBRIEF_STEPS, type DebriefShown, type RoomRefusal } from '../../protocol/index.ts'
import { mustDisclose } from '../concealed.ts'
import { type Act, done, refused } from '../outcome.ts'
import { note } from '../work.ts'

/** Moves the debrief: what stands on the big screen, and what phones may open. */
export const steerDebrief: Act<'steerDebrief'> = (work, { shown }) => {
  const { room } = work.session
  if (!room.debrief) return refused('not-running')
  const before = room.shown
  if (canonical(before) === canonical(shown)) return done(work)
  const no = refusalOf({ before, shown, must: mustDisclose(work.session) })
  return no === null ? done(note(work, { type: 'debriefSteered', shown })) : refused(no)
}

interface Turn {
  readonly before: DebriefShown
  readonly shown: DebriefShown
  readonly must: boolean
}

/** The order of a debrief: no figure before feelings, no step skipped, nothing before the disclosure, no guess changed. */
function refusalOf({ before, shown, must }: Turn): RoomRefusal | null {
  if (stepOf(shown) > stepOf(before) + 1) return 'feelings-first'
  if (shown.step === 'feelings' && shown.panel !== null && shown.panel !== 'feelings') return 'feelings-first'
  if (must && !before.disclosed && shown.disclosed && before.panel !== 'disclosed') return 'disclose-first'
  if (must && !shown.disclosed && !isBefore(shown)) return 'disclose-first'
  return before.branches.every((known) => stands(known, shown)) ? null : 'prediction-stands'
}

const stepOf = ({ step }: DebriefShown): number => DEBRIEF_STEPS.indexOf(step)

/** Nothing on the screen that the disclosure must come before. */
const isBefore = ({ step, panel }: DebriefShown): boolean =>
  DEBRIEF_STEPS.indexOf(step) <= 1 && (panel === null || panel === 'feelings' || panel === 'disclosed')

function stands({ id, prediction }: DebriefShown['branches'][number], { branches }: DebriefShown): boolean {
  const now = branches.find((one) => one.id === id)
  return now === undefined || prediction === null || now.prediction === prediction
}
