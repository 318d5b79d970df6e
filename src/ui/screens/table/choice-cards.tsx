import type { Card, Level, OwnView, Scenario, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { ChoiceArt } from '../../parts/marks.tsx'
import { Rich } from '../../parts/rich.tsx'
import { toldIn } from '../../parts/told.ts'
import { consequencesOf, priceOf, type Side } from './consequences.ts'
import { usePicked } from './use-picked.ts'

export interface ChoiceProps {
  readonly view: View
  readonly scenario: Scenario
  readonly own: OwnView
  readonly card: Card
  readonly choose: (level: Level) => Promise<unknown>
}

const sides = ['pool', 'hold'] as const

/** Two equal cards, one choice: same size, same type, neither the default. */
export function ChoiceCards({ view, scenario, own, card, choose }: ChoiceProps) {
  const { locked } = own.draft
  const [level, pick] = usePicked(own.draft.level)
  return (
    <fieldset className="choices" disabled={locked}>
      <legend className="sr-only">{say('table.choice.legend')}</legend>
      {sides.map((side) => {
        const chosen = level !== null && (side === 'pool' ? level > 0 : level === 0)
        const closed = side === 'pool' ? own.cannotPool : null
        return (
          <label key={side} className={`choice${chosen ? ' on' : ''}${closed ? ' closed' : ''}`}>
            <input
              type="radio"
              name="choice"
              className="choice-radio"
              checked={chosen}
              disabled={closed !== null}
              onChange={() => {
                const next = side === 'pool' ? 1 : 0
                pick(next, choose(next))
              }}
            />
            {chosen ? (
              <span className="tick" aria-hidden="true">
                {say(level === own.draft.level ? 'table.choice.chosen' : 'table.choice.sent')}
              </span>
            ) : null}
            <div className="art">
              <ChoiceArt seat={own.seat} choice={side} />
            </div>
            <div className="in">
              <strong className="choice-word">{say(`table.choice.${side}`)}</strong>
              <p className="price num">
                {closed ? say('table.choice.closed') : priceOf(side, { own, card, view, scenario })}
              </p>
              <div className="hide-s stack">
                {consequencesOf(side, { own, card, view, scenario }).map((sentence) => (
                  <p
                    key={sentence}
                    className="s"
                    {...(isTold(sentence, side, { own, card }) ? toldIn() : {})}
                  >
                    <Rich text={sentence} />
                  </p>
                ))}
              </div>
            </div>
          </label>
        )
      })}
    </fieldset>
  )
}

/** Is this the scenario's own sentence about a choice? */
const isTold = (sentence: string, side: Side, { own, card }: Pick<ChoiceProps, 'own' | 'card'>): boolean =>
  sentence === card.seats[own.seat]?.[side]

/** On a phone the cards carry word and price only; what follows from each stands below them. */
export function ConsequencesBelow({ view, scenario, own, card }: Omit<ChoiceProps, 'choose'>) {
  return (
    <dl className="only-s consequences s">
      {sides.map((side) => (
        <div key={side}>
          <dt>{say(`table.choice.if-${side}`)}</dt>
          {consequencesOf(side, { own, card, view, scenario }).map((sentence) => (
            <dd key={sentence} {...(isTold(sentence, side, { own, card }) ? toldIn() : {})}>
              <Rich text={sentence} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
