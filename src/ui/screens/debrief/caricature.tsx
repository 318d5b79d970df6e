import type { Reading } from '../../../debrief/index.ts'
import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { Sideways } from '../../parts/sideways.tsx'
import { seatName, seatWord } from '../../seat-words.ts'
import { Panel } from './panel.tsx'
import { useStory, useTable } from './place.tsx'

/** What each seat expected of each other (◇), and what that seat did (●). The length of the line is the misreading. */
export function CaricaturePanel() {
  const { course } = useTable()
  const story = useStory()
  if (story === null) return null
  const { predictions } = story
  const { seats, scenario } = course
  if (predictions.made === 0)
    return (
      <Panel id="caricature" title={say('debrief.predictions')}>
        <p>{say('debrief.predictions.none')}</p>
      </Panel>
    )
  const widest = widestOf(seats, predictions.pairs)
  return (
    <Panel id="caricature" title={say('debrief.predictions')} lead={say('debriefPage.caricature.lead')} wide>
      {widest === null ? (
        <p>{say('debriefPage.caricature.right')}</p>
      ) : (
        <p>
          {say('debriefPage.caricature.widest', {
            by: seatWord(scenario, widest.by),
            of: seatWord(scenario, widest.of),
            expected: widest.reading.expectedPool,
            did: widest.reading.didPool,
            made: widest.reading.made,
          })}
        </p>
      )}
      <Sideways label={say('debriefPage.as-table', { what: say('debrief.predictions') })}>
        <table className="caricature">
          <caption className="sr-only">{say('debriefPage.caricature.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('debriefPage.caricature.who')}</th>
              {seats.map((of) => (
                <th key={of} scope="col">
                  <SeatName seat={of} size={18}>
                    {seatName(scenario, of)}
                  </SeatName>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.map((by) => (
              <tr key={by}>
                <th scope="row">
                  <SeatName seat={by} size={18}>
                    {seatName(scenario, by)}
                  </SeatName>
                </th>
                {seats.map((of) => {
                  const reading = predictions.pairs[by][of]
                  return (
                    <td key={of} className={by === of ? 'self' : ''}>
                      {reading === undefined || reading.made === 0 ? null : (
                        <Misreading of={of} reading={reading} />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </Panel>
  )
}

function Misreading({
  of,
  reading: { made, expectedPool, didPool },
}: {
  readonly of: Seat
  readonly reading: Reading
}) {
  const x = (times: number) => 12 + (76 * times) / made
  return (
    <span className={`misreading ${of}`}>
      <svg viewBox="0 0 100 22" width="100" height="22" aria-hidden="true">
        <path className="rule" d="M12 11H88" />
        <path className="gap" d={`M${x(expectedPool)} 11H${x(didPool)}`} />
        <circle className="did" cx={x(didPool)} cy="11" r="6" />
        <path className="expected" d={`M${x(expectedPool)} 4l7 7-7 7-7-7z`} />
      </svg>
      <span className="xs">
        {say('debriefPage.caricature.cell', { expected: expectedPool, did: didPool, made })}
      </span>
    </span>
  )
}

type Pairs = Readonly<Record<Seat, Readonly<Partial<Record<Seat, Reading>>>>>

function widestOf(seats: readonly Seat[], pairs: Pairs) {
  const all = seats.flatMap((by) =>
    seats.flatMap((of) => {
      const reading = pairs[by][of]
      return reading && reading.made > 0 ? [{ by, of, reading }] : []
    }),
  )
  const gap = ({ reading }: (typeof all)[number]) => Math.abs(reading.bias ?? 0)
  const [first] = [...all].sort((a, b) => gap(b) - gap(a))
  return first !== undefined && gap(first) > 0 ? first : null
}
