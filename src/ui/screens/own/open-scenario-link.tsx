import { say } from '../../../i18n/index.ts'
import { ButtonLink } from '../../parts/button.tsx'

/** The way to a scenario of one's own: a line for any screen on which scenarios are chosen. */
export function OpenScenarioLink() {
  return (
    <p className="row s">
      <ButtonLink look="alt" size="small" to={{ page: 'own' }}>
        {say('library.own')}
      </ButtonLink>
      <span className="mute">{say('library.own.more')}</span>
    </p>
  )
}
