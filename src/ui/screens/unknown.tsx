import { say } from '../../i18n/index.ts'
import { ButtonLink } from '../parts/button.tsx'
import { Screen } from '../parts/screen.tsx'

/** An address that leads nowhere. */
export function Unknown() {
  return (
    <Screen title={say('page.unknown.title')} lead={say('page.unknown.lead')} narrow>
      <ButtonLink to={{ page: 'home' }}>{say('page.home')}</ButtonLink>
    </Screen>
  )
}
