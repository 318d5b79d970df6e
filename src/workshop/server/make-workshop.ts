import type { Issue } from '../../lib/index.ts'
import { fail, ok, type Result } from '../../lib/index.ts'
import { createWorkshop } from '../session/index.ts'
import type { WorkshopAsked, WorkshopMade } from '../wire.ts'
import { entropy, hashOfToken, newToken, randomName } from './secret.ts'
import type { Store } from './store.ts'

const TRIES = 20

/** Makes a workshop and keeps it, or says what is wrong with its settings. Its tokens are in the answer and nowhere else. */
export async function makeWorkshop(
  store: Store,
  { scenario, settings }: WorkshopAsked,
): Promise<Result<WorkshopMade, readonly Issue[]>> {
  const workshop = randomName(16)
  const tokens = { facilitator: newToken(), projector: newToken(), observer: newToken() }
  const keys = {
    facilitator: hashOfToken(tokens.facilitator),
    projector: hashOfToken(tokens.projector),
    observer: hashOfToken(tokens.observer),
    codes: newToken(),
    seeds: newToken(),
  }
  const facilitator = randomName(12)
  for (let tries = 0; tries < TRIES; tries++) {
    const made = createWorkshop({ scenario, settings, keys, facilitator, entropy: entropy() }, store.now())
    if (!made.ok) return fail(made.error)
    const { append, code } = made.value
    if (!(await store.claimCode(code, workshop))) continue
    if ((await store.append(workshop, append)) === 'kept') return ok({ workshop, code, ...tokens })
  }
  throw new Error('no join code is free')
}
