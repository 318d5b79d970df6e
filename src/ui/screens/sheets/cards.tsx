import '../../../i18n/words/sheets.ts'
import '../../../i18n/words/table.ts'
import type { Scenario } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { ChoiceArt, SeatMark, SeatName } from '../../parts/marks.tsx'
import { nameInWords } from '../../seat-words.ts'

type CardsProps = { readonly scenario: Scenario }

const paragraphs = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/\n+/).filter((part) => part !== '')

/** A role card for each seat, two to a page. */
export function RoleCards({ scenario }: CardsProps) {
  return (
    <section className="paper two-a-page" aria-label={say('sheets.kind.roles')}>
      {scenario.seats.map(({ id, name }) => (
        <article key={id} className={`cut role-paper ${id}-edge`}>
          <p className="s">
            {say('sheets.role')} · {scenario.title}
          </p>
          <h2>
            <SeatName seat={id} size={44}>
              {name}
            </SeatName>
          </h2>
          {paragraphs(scenario.handouts[id]).map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p className="s">{say('sheets.role.private')}</p>
        </article>
      ))}
    </section>
  )
}

const sides = ['pool', 'hold'] as const

/** Two choice cards for each seat, four to a page: same size, same type, neither the happier one. */
export function ChoiceCards({ scenario }: CardsProps) {
  return (
    <section className="paper four-a-page" aria-label={say('sheets.kind.choices')}>
      {scenario.seats.flatMap(({ id, name }) =>
        sides.map((side) => (
          <article key={`${id} ${side}`} className="cut choice-paper">
            <ChoiceArt seat={id} choice={side} />
            <h2>{say(`table.choice.${side}`)}</h2>
            <p>{say(`sheets.choice.${side}.more`)}</p>
            <p>
              <SeatName seat={id} size={30}>
                {name}
              </SeatName>
            </p>
          </article>
        )),
      )}
    </section>
  )
}

/** A card to fold and stand before each seat. */
export function PlaceCards({ scenario }: CardsProps) {
  return (
    <section className="paper two-a-page" aria-label={say('sheets.kind.places')}>
      {scenario.seats.map(({ id, name }) => (
        <article key={id} className="cut place-paper">
          <div className="place-face upside" aria-hidden="true">
            <span className={id}>
              <SeatMark seat={id} size={84} />
            </span>
            <b>{nameInWords(name)}</b>
          </div>
          <p className="xs fold">{say('sheets.place.fold')}</p>
          <div className="place-face">
            <span className={id}>
              <SeatMark seat={id} size={84} />
            </span>
            <h2>{nameInWords(name)}</h2>
          </div>
        </article>
      ))}
    </section>
  )
}
