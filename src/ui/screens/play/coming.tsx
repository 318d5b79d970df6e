import { useEffect, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import type { GameSettings } from '../../address.ts'
import { ShortBar } from '../../frame.tsx'
import { ThemedPicture } from '../../parts/themed-picture.tsx'
import { scenarioEntry } from '../../scenarios.ts'
import { restingPicture } from '../home/pictures.ts'

/** While a table is being set: the place at rest, in the very frame in which the table will show it. */
export function Coming({ settings }: { readonly settings: GameSettings | null }) {
  // The page may have been drawn before anybody knew which table: the title comes a moment later.
  const [isHere, setHere] = useState(false)
  useEffect(() => setHere(true), [])
  const label = isHere ? labelOf(settings) : say('play.setting')
  return (
    <>
      <ShortBar />
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

function labelOf(settings: GameSettings | null): string {
  if (settings === null) return say('play.resuming')
  const title = scenarioEntry(settings.scenario)?.title ?? settings.scenario
  return say('play.loading', { title })
}
