import '../../../i18n/words/library.ts'
import '../../../i18n/words/table.ts'
import { useEffect, useState } from 'react'
import type { Scenario } from '../../../engine/index.ts'
import { list, pounds, say } from '../../../i18n/index.ts'
import { labelledScenario } from '../../labelled.ts'
import { SeatName } from '../../parts/marks.tsx'
import { Progress } from '../../parts/progress.tsx'
import { toldIn } from '../../parts/told.ts'
import { loadScenario } from '../../scenarios.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'
import { useDark, useSmallScreen } from '../../use-media.ts'
import { openingPicture } from './opening-picture.ts'
import { allowedIn } from './preview-facts.ts'

type Found = Scenario | 'missing' | null

/** What one would want to know before playing: the place at the start, the story, who sits where, what one may do. */
export function Inside({ id }: { readonly id: string }) {
  const [found, setFound] = useState<Found>(null)
  useEffect(() => {
    let here = true
    const show = (scenario: Found): void => {
      if (here) setFound(scenario)
    }
    loadScenario(id).then(
      (loaded) => show(loaded === null ? 'missing' : told(loaded)),
      () => show('missing'),
    )
    return () => {
      here = false
    }
  }, [id])
  if (found === null) return <Progress label={say('page.loading')} />
  if (found === 'missing') return <p className="refusal">{say('error.chunk')}</p>
  return <Told scenario={found} />
}

const told = (scenario: Scenario): Scenario =>
  labelledScenario({ ...scenario, options: { ...scenario.options, labels: labelsHere() ?? 'then' } })

function Told({ scenario }: { readonly scenario: Scenario }) {
  const { briefing, seats, flow } = scenario
  return (
    <>
      <Picture scenario={scenario} />
      <section className="stack">
        <h3>{say('library.preview.story')}</h3>
        {briefing.split(/\n\s*\n/).map((text) => (
          <p key={text} {...toldIn(scenario.language)}>
            {text}
          </p>
        ))}
      </section>
      <section className="stack">
        <h3>{say('library.preview.seats')}</h3>
        <ul className="preview-seats">
          {seats.map(({ id, name, stake, reserves, floor }) => (
            <li key={id}>
              <SeatName seat={id}>{name}</SeatName>
              {flow ? (
                <span className="s mute">
                  {say('library.preview.money', { stake: pounds(stake), above: pounds(reserves - floor) })}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h3>{say('library.preview.may')}</h3>
        <ul className="shelf-facts">
          {allowedIn(scenario).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {scenario.moves.length === 0 ? null : (
          <p className="s mute">
            {say('library.preview.moves', {
              moves: list(
                scenario.moves
                  .filter(({ id }) => id !== 'take-back-power')
                  .map(({ id }) => say(`table.move.${id}`)),
              ),
            })}
          </p>
        )}
      </section>
    </>
  )
}

/** The place as the game will show it first; nothing to see where no patients flow. */
function Picture({ scenario }: { readonly scenario: Scenario }) {
  const theme = useDark() ? 'dark' : 'light'
  const size = useSmallScreen() ? 'small' : 'full'
  if (scenario.flow === null) return null
  return (
    <img
      className="preview-place"
      src={openingPicture(scenario, { theme, size })}
      alt={say('library.preview.picture')}
      width="1280"
      height="720"
    />
  )
}
