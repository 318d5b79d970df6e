import { useEffect, useState } from 'react'
import type { Seat } from '../../../engine/index.ts'
import { say, season } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { SeatName } from '../../parts/marks.tsx'
import { seatName } from '../../seat-words.ts'
import { LetterText } from '../table/letter.tsx'
import type { LetterRead } from './asks.ts'
import { Panel } from './panel.tsx'
import { usePlace, useShown, useTable } from './place.tsx'
import { letterKey, show } from './shown.ts'

/** Board letters of the round in view; each stays closed until its seat opens it. */
export function LettersPanel() {
  const { bench } = usePlace()
  const { key, course } = useTable()
  const round = useShown('round')
  const [letters, setLetters] = useState<readonly LetterRead[]>([])
  useEffect(() => {
    const asking = bench.ask('letters', { key })
    asking.answer.then(setLetters, () => setLetters([]))
    return asking.stop
  }, [bench, key])
  const here = letters.filter((letter) => letter.round === round)
  if (!course.over)
    return (
      <Panel id="letters" title={say('debriefPage.letters')}>
        <p>{say('debriefPage.letters.running')}</p>
      </Panel>
    )
  if (letters.length === 0) return null
  return (
    <Panel
      id="letters"
      title={say('debriefPage.letters.of', { round, season: season(round) })}
      lead={say('debriefPage.letters.lead')}
      wide
    >
      <ul className="letters">
        {course.seats.map((seat) => (
          <LetterOf key={seat} seat={seat} letter={here.find((one) => one.seat === seat) ?? null} />
        ))}
      </ul>
    </Panel>
  )
}

function LetterOf({ seat, letter }: { readonly seat: Seat; readonly letter: LetterRead | null }) {
  const { store, isWall } = usePlace()
  const { key, course } = useTable()
  const round = useShown('round')
  const opened = useShown('letters')
  const name = letterKey(key, round, seat)
  const isOpen = opened.includes(name)
  const who = seatName(course.scenario, seat)
  const toggle = () => {
    show(store, { letters: isOpen ? opened.filter((one) => one !== name) : [...opened, name] })
    announce(say(isOpen ? 'debriefPage.letters.closed' : 'debriefPage.letters.opened', { seat: who }))
  }
  return (
    <li className={`letter-of of-${seat}`}>
      <SeatName seat={seat} size={20}>
        {who}
      </SeatName>
      {letter === null ? <p className="s mute">{say('debriefPage.letters.none')}</p> : null}
      {letter !== null && isOpen ? <LetterText text={letter.text} figures={letter.figures} /> : null}
      {letter !== null && !isOpen && isWall ? (
        <p className="s mute">{say('debriefPage.letters.shut')}</p>
      ) : null}
      {letter !== null && !isWall ? (
        <Button look="alt" size="small" aria-expanded={isOpen} onClick={toggle}>
          {say(isOpen ? 'debriefPage.letters.close' : 'debriefPage.letters.open', { seat: who })}
        </Button>
      ) : null}
    </li>
  )
}
