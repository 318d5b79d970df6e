import { useState } from 'react'
import type { Seat, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { nameOf } from '../table/names.ts'
import { Segments } from '../table/segments.tsx'
import { Standards } from '../table/standards.tsx'
import { peopleAt } from '../together/ready-all.ts'

/** At a stop: what each seat proposes that a broken pledge should cost, one after the other. */
export function StandardsEntry({ table, view }: { readonly table: LocalTable; readonly view: View }) {
  const people = peopleAt(table)
  const [who, setWho] = useState<Seat | null>(people[0] ?? null)
  const seen = who === null ? null : table.viewAs(who)
  if (!view.standard.open || !seen?.own?.seat) return null
  return (
    <section className="stack entry-standards" aria-labelledby="entry-standards-who">
      <h2 id="entry-standards-who">{say('entry.standards.who')}</h2>
      <Segments<Seat>
        legend={say('entry.standards.who')}
        name="standards-who"
        value={who}
        options={people.map((seat) => ({ value: seat, label: nameOf(view, seat) }))}
        onPick={async (seat) => setWho(seat)}
      />
      <Standards key={who} view={seen} own={seen.own} />
    </section>
  )
}
