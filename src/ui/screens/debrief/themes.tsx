import { PROMPTS } from '../../../debrief/index.ts'
import { isMessageKey, list, say } from '../../../i18n/index.ts'
import { toldIn } from '../../parts/told.ts'
import { Panel } from './panel.tsx'
import { useShown, useStory } from './place.tsx'
import { Waiting } from './waiting.tsx'

/** Ideas that this game touched, whose they are, where they showed, and the scenario’s own questions. */
export function ThemesPanel() {
  const story = useStory()
  if (story === null) return <Waiting what={say('debrief.themes')} />
  const touched = story.themes.filter(({ questions, touched: at }) => questions.length + at.length > 0)
  if (touched.length === 0) return null
  // Those with a question of the scenario’s own come first: they are to be talked about.
  const asked = touched.filter(({ questions }) => questions.length > 0)
  const others = touched.filter(({ questions }) => questions.length === 0)
  return (
    <Panel id="themes" title={say('debrief.themes')} lead={say('debriefPage.themes.lead')} wide>
      <ul className="themes">
        {asked.map((theme) => (
          <ThemeItem key={theme.theme} {...theme} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <details>
          <summary>{say('debriefPage.themes.more', { n: others.length })}</summary>
          <ul className="themes">
            {others.map((theme) => (
              <ThemeItem key={theme.theme} {...theme} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}

type ThemeItemProps = NonNullable<ReturnType<typeof useStory>>['themes'][number]

function ThemeItem({ theme, sources, touched, questions }: ThemeItemProps) {
  const rounds = [...new Set(touched.map(({ round }) => String(round)))]
  const key = `theme.${theme}`
  return (
    <li>
      <p>
        <b>{isMessageKey(key) ? say(key) : say('debrief.theme', { theme })}</b>{' '}
        <span className="xs mute">
          {list(sources.map(sourceName))}
          {rounds.length > 0
            ? ` · ${say('debrief.theme.rounds', { n: rounds.length, rounds: list(rounds) })}`
            : ''}
        </span>
      </p>
      {questions.map(({ question }) => (
        <p key={question} className="moment-question" {...toldIn()}>
          {question}
        </p>
      ))}
    </li>
  )
}

function sourceName(source: string): string {
  const key = `source.${source}`
  return isMessageKey(key) ? say(key) : source
}

/** Questions that every debrief asks. */
export function PromptsPanel() {
  const short = useShown('short')
  return (
    <Panel id="prompts" title={say('debrief.prompts')} wide>
      <ul className="prompts">
        {(short ? PROMPTS.slice(0, 2) : PROMPTS).map((prompt) => (
          <li key={prompt}>{say(`debrief.prompt.${prompt}`)}</li>
        ))}
      </ul>
    </Panel>
  )
}
