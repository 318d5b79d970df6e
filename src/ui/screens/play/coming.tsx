import { useLayoutEffect, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import type { GameSettings } from '../../address.ts'
import { restingPicture } from '../../board/pictures.ts'
import { ShortBar } from '../../frame.tsx'
import { ThemedPicture } from '../../parts/themed-picture.tsx'
import { scenarioEntry, TUTORIAL } from '../../scenarios.ts'
import { guideKept } from '../guide/kept.ts'
import { GuideStrip } from '../guide/strip.tsx'

/** While a table is being set: the place at rest, in the very frame in which the table will show it. */
export function Coming({ settings }: { readonly settings: GameSettings | null }) {
  // The page may have been drawn before anybody knew which table: the title comes a moment later there, at once elsewhere.
  const [isHere, setHere] = useState(false)
  useLayoutEffect(() => {
    setHere(true)
    document.documentElement.toggleAttribute('data-guided', isGuided(settings))
  }, [settings])
  const label = isHere ? labelOf(settings) : say('play.setting')
  return (
    <>
      <ShortBar />
      <GuideStrip text={say('guide.note.start')} acts={null} />
      <main id="main" className="wrap table-screen">
        <div className="side">
          <div className="place-now">
            <figure className="place">
              <div className="pw">
                <ThemedPicture address={restingPicture} alt="" />
              </div>
              <figcaption>{label}</figcaption>
            </figure>
          </div>
        </div>
        <div className="work">
          <div className="progress" role="status">
            <progress aria-label={label} max={1} />
          </div>
        </div>
      </main>
    </>
  )
}

/** Whether the guide will have a first word to say: it says it before the table has come, and nothing moves. `opening.ts` asks the same. */
function isGuided(settings: GameSettings | null): boolean {
  if (settings?.scenario !== TUTORIAL || settings.how !== undefined) return false
  const kept = guideKept()
  return kept !== 'off' && !kept.includes('start')
}

function labelOf(settings: GameSettings | null): string {
  if (settings === null) return say('play.resuming')
  const title = scenarioEntry(settings.scenario)?.title ?? settings.scenario
  return say('play.loading', { title })
}
