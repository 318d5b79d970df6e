import { isJudged, type ResultView, type Scenario, type Seat, type View } from '../../../engine/index.ts'
import { list, pounds, say } from '../../../i18n/index.ts'
import { Cord, SeatMark, SeatName } from '../../parts/marks.tsx'
import { forcedBy, forcedSentence, type Stood } from './forced-words.ts'
import { midName, nameOf } from './names.ts'
import { payoffInWords } from './payoff-words.ts'
import { payoffsIn } from './payoffs.ts'
import { pledgeSentence } from './pledge-words.ts'
import { levelWord } from './reveal-words.ts'

interface RevealCardsProps {
  readonly view: View
  readonly scenario: Scenario
  readonly result: ResultView
  readonly turned: boolean
}

/** Every seat's card, turned together. */
export function RevealCards({ view, scenario, result, turned }: RevealCardsProps) {
  return (
    <ul
      className={`reveal-cards wrap of-${view.seats.length}${turned ? ' turned' : ''}`}
      aria-hidden={turned ? undefined : true}
    >
      {view.seats.map(({ id }) => (
        <li key={id} className="reveal-card">
          <div className="reveal-back" aria-hidden="true">
            <span className={`seat ${id}`}>
              <SeatMark seat={id} size={44} />
            </span>
          </div>
          <CardFace view={view} scenario={scenario} result={result} seat={id} />
        </li>
      ))}
    </ul>
  )
}

function CardFace({
  view,
  scenario,
  result,
  seat,
}: Omit<RevealCardsProps, 'turned'> & { readonly seat: Seat }) {
  const choice = result.choices?.[seat]
  const pledge = result.pledges[seat]
  const moves = result.moves?.[seat] ?? []
  const broken = pledge?.outcome === 'broken'
  const money = moneyWords({ view, scenario, result, seat })
  return (
    <div className={broken ? 'reveal-face broke' : 'reveal-face'}>
      <SeatName seat={seat}>{nameOf(view, seat)}</SeatName>
      <p className="reveal-word">
        {result.kind === 'rest'
          ? say('table.reveal.word.rest')
          : choice
            ? levelWord(choice.level)
            : say('table.reveal.word.unseen')}
      </p>
      {money === '' ? null : <p className="s num">{money}</p>}
      {choice && result.kind !== 'rest' && !isJudged(choice.origin) ? (
        <p className="s">
          {choice.origin === 'forced'
            ? forcedSentence(forcedBy({ scenario, before: stoodBefore(view) }, result, seat))
            : say(`table.origin.${choice.origin}`)}
        </p>
      ) : null}
      {pledge ? (
        <div className="reveal-pledge">
          <Cord state={broken ? 'cut' : pledge.bound ? 'knotted' : 'whole'} />
          <p className="s">
            <b>{say(`table.pledge.${pledge.outcome}`)}</b> · {pledgeSentence(pledge)}
            {pledge.forfeit > 0
              ? ` · ${say('table.pledge.paid', { forfeit: pounds(pledge.forfeit) })}`
              : null}
          </p>
        </div>
      ) : someonePledged(result) ? (
        <div className="reveal-pledge">
          <Cord state="none" />
          <p className="s mute">{say('table.pledge.none')}</p>
        </div>
      ) : null}
      {moves.length > 0 ? (
        <p className="s mute">
          {list(
            moves.map((move) =>
              move.with
                ? say('table.dock.move-with', {
                    move: say(`table.move.${move.id}`),
                    seat: midName(view, move.with),
                  })
                : say(`table.move.${move.id}`),
            ),
          )}
        </p>
      ) : null}
    </div>
  )
}

/** Beside pledges of others, that a seat made none is a fact too. */
const someonePledged = ({ pledges }: ResultView): boolean =>
  Object.values(pledges).some((pledge) => pledge !== null && pledge !== undefined)

const stoodBefore = ({ results }: View): readonly Stood[] =>
  results.map(({ round, after }) => ({ round, standing: after?.standing ?? null }))

function moneyWords({
  view,
  scenario,
  result,
  seat,
}: Omit<RevealCardsProps, 'turned'> & { readonly seat: Seat }): string {
  const { card } = view
  if (card?.kind === 'table') {
    const payoff = payoffsIn(
      card,
      result,
      view.seats.map(({ id }) => id),
    )[seat]
    return payoff === undefined ? '' : say('table.reveal.gets', { payoff: payoffInWords(card, payoff) })
  }
  const stake = scenario.seats.find(({ id }) => id === seat)?.stake ?? 0
  const pooled = result.pooled?.[seat]
  if (pooled === undefined || card?.kind !== 'pool') return ''
  if (pooled === 0) return say('table.reveal.kept', { pounds: pounds(stake) })
  return say('table.reveal.in', { pounds: pounds(pooled) })
}
