interface PromptsProps {
  readonly title: string
  readonly prompts: readonly string[]
}

/** A few questions for the room. */
export function Prompts({ title, prompts }: PromptsProps) {
  return (
    <section className="pj-sheet pj-prompts">
      <h2>{title}</h2>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  )
}
