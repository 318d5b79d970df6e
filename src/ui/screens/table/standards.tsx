import type { OwnView, Standard, View } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import { useSend } from '../../stores/use-table.tsx'
import { RefusalNote } from './refusal-note.tsx'

const STEPS = 4

/** At a stop: what this seat proposes that a broken pledge should cost; the middle of all proposals stands. */
export function Standards({ view, own }: { readonly view: View; readonly own: OwnView }) {
  const send = useSend()
  const { range } = view.standard
  if (!view.legal.includes('agreeStandard') || !range) return null
  const now: Standard = own.proposal ?? view.standard
  const propose = (part: Partial<Standard>): void =>
    void send({
      type: 'agreeStandard',
      seat: own.seat,
      forfeitShare: part.forfeitShare ?? now.forfeitShare,
      trustCost: part.trustCost ?? now.trustCost,
    })
  return (
    <section className="panel stack" aria-labelledby="standards-title">
      <h2 id="standards-title">{say('table.standards')}</h2>
      <p className="s mute">{say('table.standards.hint')}</p>
      <div className="field">
        <label htmlFor="standard-trust">{say('table.standards.trust')}</label>
        <select
          id="standard-trust"
          value={now.trustCost}
          onChange={(event) => propose({ trustCost: Number(event.target.value) })}
        >
          {steps(range.trustCost, now.trustCost, 1).map((value) => (
            <option key={value} value={value}>
              {say('table.standards.points', { n: value })}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="standard-forfeit">{say('table.standards.forfeit')}</label>
        <select
          id="standard-forfeit"
          value={now.forfeitShare}
          onChange={(event) => propose({ forfeitShare: Number(event.target.value) })}
        >
          {steps(range.forfeitShare, now.forfeitShare, 100).map((value) => (
            <option key={value} value={value}>
              {say('table.standards.share', { share: percent(value) })}
            </option>
          ))}
        </select>
      </div>
      <p className="s" role="status">
        {say(own.proposal ? 'table.standards.proposed' : 'table.standards.silent')}
      </p>
      <RefusalNote of={['agreeStandard']} />
    </section>
  )
}

/** Five values over the range, and the one that stands, in order. */
function steps([least, most]: readonly [number, number], stands: number, parts: number): readonly number[] {
  const even = Array.from(
    { length: STEPS + 1 },
    (_, step) => Math.round((least + ((most - least) * step) / STEPS) * parts) / parts,
  )
  return [...new Set([...even, stands])].sort((a, b) => a - b)
}
