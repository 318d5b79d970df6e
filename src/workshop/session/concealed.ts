// What people could not know while they played: told in the debrief, before any figure.
import { canonical } from '../../lib/index.ts'
import type { Concealed } from '../protocol/index.ts'
import { stageOf } from './ask.ts'
import type { Session, TableGame } from './state.ts'

/** Games that are talked about: no practice, and at least one round of it. */
const realGames = ({ games }: Session): readonly TableGame[] =>
  [...games.values()].filter(
    ({ opened, recording }) => !opened.practice && recording.game.state.results.length > 0,
  )

/** Fog and framing, where any game had them. */
export function concealedIn(session: Session): readonly Concealed[] {
  const games = realGames(session)
  return [
    ...(games.some(({ opened }) => opened.options.fog > 0) ? (['fog'] as const) : []),
    ...(games.some(({ opened }) => opened.options.framing === 'system') ? (['framing'] as const) : []),
  ]
}

/** Whether something has to be read out: fog, framing, or rules that differed between games of one scenario. */
export function mustDisclose(session: Session): boolean {
  if (concealedIn(session).length > 0) return true
  const rules = new Map<string, string>()
  return realGames(session).some(({ opened, recording }) => {
    const { id } = recording.game.rulebook.scenario
    const known = rules.get(id)
    const own = canonical(opened.options)
    rules.set(id, own)
    return known !== undefined && known !== own
  })
}

export const isOpenStage = (session: Session): boolean => {
  const stage = stageOf(session)
  return stage === 'debrief' || stage === 'ended'
}

/** Whether figures may be seen by everybody: feelings have had their time, and nothing is left to disclose. */
export function figuresOpen(session: Session): boolean {
  const { room } = session
  if (room.endedAt !== null) return true
  return room.debrief && room.shown.step !== 'feelings' && (room.shown.disclosed || !mustDisclose(session))
}
