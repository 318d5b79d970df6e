import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { nameOf } from '../table/names.ts'
import { refusalSentence } from '../table/refusal-note.tsx'
import { slipIssues } from './slip-check.ts'
import type { SlipField } from './slip-fields.ts'
import { SlipMoves } from './slip-moves.tsx'
import { Answer, Ceded, Choice, Felt, Predicted, Said, Why } from './slip-parts.tsx'
import type { SlipProps } from './slip-props.ts'

interface WholeSlip extends SlipProps {
  readonly seat: Seat
  /** The fields of this round, the same for all seats, so that they stand level. */
  readonly fields: readonly SlipField[]
}

/** One seat’s paper slip on the screen: its fields in the order of the paper. */
export function Slip({ seat, fields, ...rest }: WholeSlip) {
  const { view, own, line } = rest
  const issues = slipIssues(view, own, line)
  return (
    <section
      className={`slip ${seat}-slip`}
      aria-labelledby={`slip-${seat}`}
      style={{ gridRow: `span ${fields.length + 2}` }}
    >
      <h3 id={`slip-${seat}`}>
        <SeatName seat={seat} size={30}>
          {nameOf(view, seat)}
        </SeatName>
      </h3>
      {fields.map((field) => (
        <div key={field} className="slip-field">
          <Field field={field} {...rest} />
        </div>
      ))}
      <div className="slip-issues" role="status">
        {issues.map((issue) => (
          <p key={issue} className="refusal">
            {issue}
          </p>
        ))}
      </div>
    </section>
  )
}

/** A seat whose stake is not free says neither whether nor why it pools. */
function Field({ field, ...rest }: SlipProps & { readonly field: SlipField }) {
  const { own } = rest
  const isOpen = own.cannotPool === null
  switch (field) {
    case 'feel':
      return <Felt {...rest} />
    case 'pledge':
      return isOpen ? <Said {...rest} /> : null
    case 'cede':
      return <Ceded {...rest} />
    case 'choice':
      return own.cannotPool === null ? (
        <Choice {...rest} />
      ) : (
        <p className="s">{say('entry.no-choice', { reason: refusalSentence(own.cannotPool) })}</p>
      )
    case 'predict':
      return <Predicted {...rest} />
    case 'reason':
      return isOpen ? <Why {...rest} /> : null
    case 'file':
      return own.asks.file ? <Answer question="file" {...rest} /> : null
    case 'roll-out':
      return own.asks.rollOut ? <Answer question="roll-out" {...rest} /> : null
    case 'moves':
      return <SlipMoves {...rest} />
    case 'standards':
    case 'standards-after':
      return null
  }
}
