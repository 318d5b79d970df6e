import { useState } from 'react'
import type { OwnView, Seat, View } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { useSend } from '../../stores/use-table.tsx'
import { nameOf, otherSeats, theSeats } from './names.ts'
import { RefusalNote } from './refusal-note.tsx'
import { Segments } from './segments.tsx'

const SHARES = [0.1, 0.2] as const

/** Give another seat a part of one's risk share for three quarters. */
export function Cede({ view, own }: { readonly view: View; readonly own: OwnView }) {
  const send = useSend()
  const [to, setTo] = useState<Seat | null>(null)
  const [share, setShare] = useState<(typeof SHARES)[number]>(0.1)
  if (!view.legal.includes('cede')) return null
  const mine = view.ceded.find(({ seat, from }) => seat === own.seat && from === view.round)
  return (
    <section className="panel stack" aria-labelledby="cede-title">
      <h2 id="cede-title">{say('table.cede')}</h2>
      <p className="s mute">{say('table.cede.hint')}</p>
      <Segments
        legend={say('table.cede.share')}
        name="cede-share"
        value={share}
        options={SHARES.map((value) => ({ value, label: percent(value) }))}
        onPick={async (pick) => setShare(pick)}
      />
      <Segments<Seat>
        legend={say('table.cede.to')}
        name="cede-to"
        value={to}
        options={otherSeats(view).map((seat) => ({ value: seat, label: nameOf(view, seat) }))}
        onPick={async (pick) => setTo(pick)}
      />
      {to ? (
        <div className="row">
          <Button look="alt" onClick={() => void send({ type: 'cede', seat: own.seat, to, share })}>
            {say('table.cede.do', { share: percent(share), seat: theSeats(view, [to]) })}
          </Button>
        </div>
      ) : null}
      {mine ? (
        <p className="s" role="status">
          {say('table.cede.done', { share: percent(mine.share), seat: theSeats(view, [mine.to]) })}
        </p>
      ) : null}
      <RefusalNote of={['cede']} />
    </section>
  )
}
