import type { DoorFigure } from '../../../debrief/index.ts'
import { count, percent, say } from '../../../i18n/index.ts'
import { Chip } from '../../parts/chip.tsx'
import { SeatName } from '../../parts/marks.tsx'
import { Sideways } from '../../parts/sideways.tsx'
import { toldIn } from '../../parts/told.ts'
import { seatName, seatWord } from '../../seat-words.ts'
import { Panel } from './panel.tsx'
import { useStory, useTable } from './place.tsx'

/** Where harm was displaced: the same figures by whose door they stand at. */
export function DisplacedPanel() {
  const { course } = useTable()
  const story = useStory()
  const figures = story?.displaced.figures
  if (!story || !figures) return null
  const { rounds } = story.displaced
  return (
    <Panel id="displaced" title={say('debrief.displaced')} lead={say('debriefPage.displaced.lead')} wide>
      <Sideways label={say('debriefPage.as-table', { what: say('debrief.displaced') })}>
        <table>
          <caption className="sr-only">{say('debrief.displaced')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('debriefPage.displaced.figure')}</th>
              <th scope="col">{say('debriefPage.displaced.door')}</th>
              <th scope="col" className="num">
                {say('debrief.value')}
              </th>
              <th scope="col" className="num">
                {say('debrief.hold')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {figures.map(({ figure, seat, value, hold, by }) => {
              const digits = figure === 'fourHour' ? 1 : 0
              return (
                <tr key={figure}>
                  <th scope="row">{say(`debrief.door.${figure}`)}</th>
                  <td>{seatName(course.scenario, seat)}</td>
                  <td className="num">{count(value, digits)}</td>
                  <td className="num">{count(hold, digits)}</td>
                  <td>
                    <Chip
                      tone={by > 0 ? 'better' : by < 0 ? 'worse' : 'neutral'}
                      arrow={value > hold ? 'up' : value < hold ? 'down' : 'none'}
                    >
                      {say('debriefPage.displaced.turn', {
                        turn: by > 0 ? 'better' : by < 0 ? 'worse' : 'same',
                      })}
                    </Chip>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Sideways>
      {rounds.length === 0 ? null : (
        <ul className="turns s">
          {rounds.map(({ round, better, worse }) => (
            <li key={round}>
              <b>{say('debriefPage.displaced.round', { round })}</b>
              <Turned turn="better" figures={better} />
              <Turned turn="worse" figures={worse} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

type TurnedProps = { readonly turn: 'better' | 'worse'; readonly figures: readonly DoorFigure[] }

/** What turned for the better, or for the worse; nothing where nothing did. */
function Turned({ turn, figures }: TurnedProps) {
  if (figures.length === 0) return null
  return (
    <div>
      <Chip tone={turn}>{say('debriefPage.displaced.turn', { turn })}</Chip>
      <ul>
        {figures.map((figure) => (
          <li key={figure}>{say(`debrief.door.${figure}`)}</li>
        ))}
      </ul>
    </div>
  )
}

/** Whose lines the money bought, and whose measures the results served. */
export function AgendaPanel() {
  const { course } = useTable()
  const story = useStory()
  if (!story) return null
  const { money, measures, cards } = story.agenda
  if (!money && !measures) return null
  return (
    <Panel id="agenda" title={say('debrief.agenda')} lead={say('debriefPage.agenda.lead')}>
      <table className="wrap-heads">
        <caption className="sr-only">{say('debrief.agenda')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('over.step.seat')}</th>
            <th scope="col" className="num">
              {say('debrief.agenda.money')}
            </th>
            <th scope="col" className="num">
              {say('debrief.agenda.measures')}
            </th>
          </tr>
        </thead>
        <tbody>
          {course.seats.map((seat) => (
            <tr key={seat}>
              <th scope="row">
                <SeatName seat={seat} size={18}>
                  {seatName(course.scenario, seat)}
                </SeatName>
              </th>
              <td className="num">{money ? percent(money[seat]) : '–'}</td>
              <td className="num">{measures ? percent(measures[seat]) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="s">{say('debriefPage.agenda.cards', cards)}</p>
    </Panel>
  )
}

/** The table’s share of pooling beside what experiments found; neighbours, never norms. */
export function BesidePanel() {
  const story = useStory()
  if (!story) return null
  const { pooled, first, last, published } = story.beside
  const share = (value: number | null) => (value === null ? '–' : percent(value))
  return (
    <Panel id="beside" title={say('debrief.beside')} lead={say('debriefPage.beside.lead')} wide>
      <p>
        <b>{say('debrief.beside.own', { pooled: share(pooled), first: share(first), last: share(last) })}</b>
      </p>
      <ul className="beside s">
        {published.map(({ id, value, first: opened, last: closed, source, caveat }) => (
          <li key={id}>
            <b className="num">{id === 'talk' ? `d = ${count(value, 2)}` : percent(value)}</b>{' '}
            {opened !== null && closed !== null
              ? `${say('debriefPage.beside.course', { first: percent(opened), last: percent(closed) })} `
              : ''}
            <cite {...toldIn()}>{source}.</cite>{' '}
            <span className="mute">{say(`debrief.beside.caveat.${caveat}`)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Trust as felt in one tap, beside the model’s estimate. */
export function TrustPanel() {
  const { course } = useTable()
  const story = useStory()
  if (!story || story.felt.taps.length === 0) return null
  return (
    <Panel id="trust" title={say('debrief.trust')} lead={say('debriefPage.trust.lead')}>
      <ul className="s">
        {story.felt.taps.map(({ round, seat, felt, model }) => (
          <li key={`${round} ${seat}`}>
            {say('debrief.trust.line', {
              round,
              seat: seatWord(course.scenario, seat),
              felt,
              model: count(model),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
