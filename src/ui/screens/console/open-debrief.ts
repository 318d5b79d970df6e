import { say } from '../../../i18n/index.ts'
import type { Ask } from './ask-before.tsx'
import type { Act } from './use-act.tsx'

/** Asks before every screen goes over to the debrief: no game can go on after it. */
export function openDebrief(act: Act, ask: Ask): void {
  ask({
    title: say('console.act.debrief'),
    means: say('console.act.debrief.sure'),
    go: () => {
      void act({ type: 'openDebrief' })
      void act({ type: 'showPage', page: 'debrief' })
    },
  })
}
