import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { seatWord } from '../../seat-words.ts'
import { type Lettered, letteredOf } from './moment-letters.ts'
import { Panel } from './panel.tsx'
import { usePlace, useShown, useStory, useTable } from './place.tsx'
import { show } from './shown.ts'
import { Waiting } from './waiting.tsx'

/** Three moments worth talking about: what it was, a question, and the way there. */
export function MomentsPanel() {
  const story = useStory()
  const short = useShown('short')
  if (story === null) return <Waiting what={say('debrief.moments')} />
  const all = letteredOf(story)
  // In ten minutes there is time for one: the way back, which is always there.
  const back = all.filter(({ moment }) => moment.kind === 'back')
  const moments = short && back.length > 0 ? back : all
  return (
    <Panel id="moments" title={say(short ? 'debriefPage.moments.one' : 'debrief.moments')} wide>
      {moments.length === 0 ? <p>{say('debriefPage.moments.none')}</p> : null}
      <ul className="moments">
        {moments.map((one) => (
          <MomentCard key={one.letter} one={one} />
        ))}
      </ul>
    </Panel>
  )
}

function MomentCard({ one: { letter, moment } }: { readonly one: Lettered }) {
  const { store, isWall } = usePlace()
  const { course } = useTable()
  const isHere = useShown('round') === moment.round
  const { round, seat, kind, why } = moment
  const jump = () => {
    show(store, { round, day: null })
    announce(say('debriefPage.moments.went', { round }))
    const reel = document.querySelector('[data-panel="reel"]')
    reel?.scrollIntoView({ block: 'start' })
    reel?.querySelector<HTMLElement>('input[type=range]')?.focus({ preventScroll: true })
  }
  return (
    <li className={isHere ? 'moment here' : 'moment'}>
      <p className="moment-top">
        <span className="moment-letter" aria-hidden="true">
          {letter}
        </span>
        <span>{say('debrief.moment.where', { round, seat: seatWord(course.scenario, seat) })}</span>
      </p>
      <h4>{say(`debrief.moment.${kind}`)}</h4>
      <p>{say(momentKey(kind, why), { seat: seatWord(course.scenario, seat) })}</p>
      <p className="moment-question">{say(`debrief.question.${kind}`)}</p>
      {isWall ? null : (
        <Button look={isHere ? 'main' : 'alt'} size="small" onClick={jump}>
          {isHere ? `✓ ${say('debriefPage.moments.here')}` : say('debriefPage.moments.go', { round })}
        </Button>
      )}
      <p className="print-only lines" />
    </li>
  )
}

type MomentKey = Extract<Parameters<typeof say>[0], `debrief.moment.${string}.${string}`>
const momentKey = (kind: string, why: string): MomentKey => `debrief.moment.${kind}.${why}` as MomentKey
