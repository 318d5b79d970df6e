import type { Command } from '../../src/engine/index.ts'
import { record, startRecording } from '../../src/replay/index.ts'
import { bot, seated, shipped } from './games.ts'

/** The log of a game under thick fog that its facilitator runs on in the second round. */
export function foggyLog(): string {
  const scenario = shipped('winter-beds')
  const options = { ...scenario.options, fog: 0.4, incidents: false }
  let { recording, text } = startRecording({
    scenario,
    options,
    seed: 'mist',
    sitters: seated(scenario, bot('cooperator'), bot('defector')),
  })
  const send = (command: Command): void => {
    const step = record(recording, { command, actor: 'facilitator', ms: 0 })
    if (!step.ok) throw new Error(JSON.stringify(step.error))
    recording = step.value.recording
    text += step.value.text
  }
  while (recording.game.state.phase !== 'over') {
    const { round, phase } = recording.game.state
    if (round === 1 && phase === 'decide')
      for (const { id } of scenario.seats) send({ type: 'choose', seat: id, level: id === 'ccg' ? 0 : 1 })
    send(round === 2 ? { type: 'runOn' } : { type: 'closePhase' })
  }
  return text
}
