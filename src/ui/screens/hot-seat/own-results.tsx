import type { Seat, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { midName } from '../table/names.ts'

type OwnResultsProps = { readonly view: View; readonly onLook: (seat: Seat) => void }

/** Each board’s own money, for those who want to look at it alone. */
export function OwnResults({ view, onLook }: OwnResultsProps) {
  const people = view.seats.filter(({ sitter }) => sitter === 'human')
  return (
    <section className="panel stack" aria-labelledby="own-results-title">
      <h2 id="own-results-title">{say('hot.own-results')}</h2>
      <p className="s mute">{say('hot.own-results.more')}</p>
      <div className="own-results-ways">
        {people.map(({ id }) => (
          <Button key={id} size="small" look="alt" onClick={() => onLook(id)}>
            {say('hot.own-results.of', { seat: midName(view, id) })}
          </Button>
        ))}
      </div>
    </section>
  )
}
