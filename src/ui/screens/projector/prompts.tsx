import { list, say } from '../../../i18n/index.ts'
import type { ProjectorFrame } from '../../../workshop/protocol/index.ts'

interface PromptsProps {
  readonly title: string
  readonly prompts: readonly string[]
  readonly frame?: ProjectorFrame
}

/** A few questions for the room, and the rule in which tables differed once it is disclosed. */
export function Prompts({ title, prompts, frame }: PromptsProps) {
  const disclosed = frame?.disclosed ?? null
  return (
    <section className="pj-sheet pj-prompts">
      <h2>{title}</h2>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      {disclosed === null ? null : (
        <p>
          <b>
            {say('projector.disclosed', {
              rule: disclosed.rule,
              tables: disclosed.tables.length,
              list: list(disclosed.tables.map(String)),
            })}
          </b>
        </p>
      )}
    </section>
  )
}
