import { useState } from 'react'
import { moment, say, size } from '../../../i18n/index.ts'
import { MOST_BYTES } from '../../../replay/index.ts'
import { Button } from '../../parts/button.tsx'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { useSavedGames } from '../../stores/use-saved-games.ts'
import { go } from '../../use-route.ts'
import { DropZone } from '../log/drop-zone.tsx'
import { holdFile } from './opened-files.ts'

/** More tables than a workshop has. */
const MOST_LOGS = 60

/** Which games to talk over: files of a workshop, or games of this device. */
export function PickGames() {
  const { games } = useSavedGames()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const open = (ids: readonly string[]) => {
    if (ids.length > MOST_LOGS)
      setProblem(say('debriefPage.pick.most', { most: MOST_LOGS, given: ids.length }))
    else if (ids.length > 0) go({ page: 'debrief', ids, table: null, round: null })
  }
  const take = async (files: readonly File[]) => {
    const tooBig = files.find(({ size: bytes }) => bytes > MOST_BYTES)
    if (files.length > MOST_LOGS)
      return setProblem(say('debriefPage.pick.most', { most: MOST_LOGS, given: files.length }))
    if (tooBig)
      return setProblem(
        `${tooBig.name}: ${say('openLog.tooBig', { size: size(tooBig.size), most: size(MOST_BYTES) })}`,
      )
    const texts = await Promise.all(files.map(async (one) => ({ name: one.name, text: await one.text() })))
    open([...picked, ...texts.map(holdFile)])
  }
  const toggle = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id])
  return (
    <Screen title={say('debriefPage.pick')} lead={say('debriefPage.pick.lead')} narrow>
      <div className="narrow stack-l">
        {problem === null ? null : <ErrorPanel happened={problem} kept={say('openLog.kept')} />}
        <DropZone
          label={say('debriefPage.pick.files')}
          accept=".jsonl,application/x-ndjson,application/jsonl,text/plain"
          many={say('debriefPage.pick.many')}
          onFiles={(files) => void take(files)}
        />
        {games === null || games.length === 0 ? null : (
          <fieldset className="stack">
            <legend>
              <b>{say('debriefPage.pick.saved')}</b>
            </legend>
            {games.map(({ id, title, round, phase, seatWord, updated }) => (
              <label key={id} className="option">
                <input type="checkbox" checked={picked.includes(id)} onChange={() => toggle(id)} />
                <span>
                  {title} ·{' '}
                  {phase === 'over'
                    ? say('saved.over', { title, seat: seatWord, when: moment(updated) })
                    : say('saved.running', { title, seat: seatWord, when: moment(updated), round })}
                  <span className="xs mute"> {moment(updated)}</span>
                </span>
              </label>
            ))}
            <Button disabled={picked.length === 0} onClick={() => open(picked)}>
              {say('debriefPage.pick.open', { n: picked.length })}
            </Button>
          </fieldset>
        )}
      </div>
    </Screen>
  )
}
