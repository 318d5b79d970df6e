import type { Debrief } from '../../../debrief/index.ts'
import type { Seat } from '../../../engine/index.ts'
import { count, percent, say } from '../../../i18n/index.ts'
import { opponentName } from '../../opponents.ts'
import { SeatName } from '../../parts/marks.tsx'
import { seatName } from '../../seat-words.ts'
import { Panel } from './panel.tsx'
import { usePlace, useStory, useTable } from './place.tsx'

const MOST_NAMED = 6

/** How each seat chose, in words; names and likelihoods only under details. */
export function FingerprintsPanel() {
  const { course } = useTable()
  const story = useStory()
  if (story === null) return null
  return (
    <Panel id="fingerprints" title={say('debrief.patterns')} lead={say('debriefPage.fingerprint.lead')}>
      <ul className="prints">
        {course.seats.map((seat) => (
          <Print key={seat} seat={seat} story={story} />
        ))}
      </ul>
    </Panel>
  )
}

function Print({ seat, story }: { readonly seat: Seat; readonly story: Debrief }) {
  const { course } = useTable()
  const { isWall } = usePlace()
  const { pattern, like, alsoLike, ambiguous } = story.strategies[seat]
  const said = [
    say(`debrief.pattern.${pattern.kind}`),
    ...(pattern.afterHold.pooled > 0 && pattern.pooled < pattern.chosen
      ? [say('debrief.pattern.forgave', { times: pattern.afterHold.pooled })]
      : []),
    ...(pattern.tested > 0 ? [say('debrief.pattern.tested', { times: pattern.tested })] : []),
    ...(ambiguous && like !== null ? [say('debriefPage.fingerprint.many')] : []),
  ]
  return (
    <li>
      <SeatName seat={seat} size={20}>
        {seatName(course.scenario, seat)}
      </SeatName>
      <p>{said.join(' ')}</p>
      {isWall || like === null ? null : (
        <details className="s">
          <summary>{say('debriefPage.fingerprint.details')}</summary>
          <table className="wrap-heads">
            <thead>
              <tr>
                <th scope="col">{say('debriefPage.fingerprint.like')}</th>
                <th scope="col" className="num">
                  {say('debriefPage.fingerprint.matched')}
                </th>
                <th scope="col" className="num">
                  {say('debriefPage.fingerprint.likelihood')}
                </th>
              </tr>
            </thead>
            <tbody>
              {[like, ...alsoLike].slice(0, MOST_NAMED).map((fit) => (
                <tr key={fit.strategy}>
                  <th scope="row">
                    {opponentName(fit.strategy)}
                    {fit.same.length > 0 ? (
                      <span className="mute">
                        {' '}
                        {say('debriefPage.fingerprint.same', { n: fit.same.length })}
                      </span>
                    ) : null}
                  </th>
                  <td className="num">{percent(fit.matched)}</td>
                  <td className="num">{count(fit.likelihood, 2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </li>
  )
}
