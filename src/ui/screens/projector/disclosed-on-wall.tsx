import { list, say } from '../../../i18n/index.ts'
import type { ProjectorFrame } from '../../../workshop/protocol/index.ts'
import { ruleWords } from '../../room/disclosed-words.ts'

/** What nobody could know while they played, before any figure. */
export function DisclosedOnWall({ frame }: { readonly frame: ProjectorFrame }) {
  return (
    <section className="pj-sheet pj-prompts" aria-labelledby="disclosed">
      <h2 id="disclosed">{say('projector.disclosed.title')}</h2>
      <ul>
        <Disclosures frame={frame} />
      </ul>
    </section>
  )
}

function Disclosures({ frame: { disclosed, concealed } }: { readonly frame: ProjectorFrame }) {
  return (
    <>
      {disclosed === null ? null : (
        <li>
          {say('projector.disclosed', {
            rule: ruleWords(disclosed.rule),
            tables: disclosed.tables.length,
            list: list(disclosed.tables.map(String)),
          })}
        </li>
      )}
      {concealed.map((one) => (
        <li key={one}>{say(`room.concealed.${one}`)}</li>
      ))}
    </>
  )
}
