import type { Runner, TournamentJob } from '../lab/index.ts'
import type { Desk } from './desk.ts'
import type { Stop } from './stop.ts'
export const queueRunners = async (
  _desk: Desk,
  _job: TournamentJob,
  _at: { readonly url: string; readonly stop: Stop },
): Promise<readonly Runner[] | null> => null
