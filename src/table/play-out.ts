import type { Game } from '../engine/index.ts'
import { type Opening, type Recording, startRecording } from '../replay/index.ts'
import { driverOf, hasPeople } from './bots.ts'

export interface PlayedOut {
  readonly game: Game
  readonly recording: Recording
  /** The sealed log. All its times are 0, so that two runs are the same to the byte. */
  readonly text: string
}

/** Plays a game of bots to its end. `watch` is shown every game on the way. A person at the table is a bug. */
export function playOut(opening: Opening, watch?: (game: Game) => void): PlayedOut {
  const { recording, text } = startRecording(opening)
  if (hasPeople(recording.game)) throw new Error('bug: a person sits at a table that plays by itself')
  const played = driverOf(watch)(recording, 0)
  return { game: played.recording.game, recording: played.recording, text: text + played.text }
}
