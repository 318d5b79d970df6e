// The check of secrecy is checked: the real server with one hole in it, and the check names what ran out.
import { describe, expect, it, vi } from 'vitest'
import { viewFor } from '../../../src/engine/index.ts'
import { leaksIn, watchedRoom } from './support/watched.ts'

const hole = vi.hoisted(() => ({ now: 'none' }))

vi.mock('../../../src/workshop/session/frames/scenario.ts', async (real) => {
  const whole = await real<typeof import('../../../src/workshop/session/frames/scenario.ts')>()
  return {
    ...whole,
    scenarioFor: (...asked: Parameters<typeof whole.scenarioFor>) =>
      hole.now === 'scenario' ? asked[0] : whole.scenarioFor(...asked),
  }
})
vi.mock('../../../src/workshop/session/frames/seen.ts', async (real) => {
  const whole = await real<typeof import('../../../src/workshop/session/frames/seen.ts')>()
  return {
    seenBy: (...[game, viewer]: Parameters<typeof whole.seenBy>) =>
      hole.now === 'view' && viewer === 'public' ? viewFor(game, 'ccg') : whole.seenBy(game, viewer),
  }
})
vi.mock('../../../src/workshop/session/frames/device.ts', async (real) => {
  const whole = await real<typeof import('../../../src/workshop/session/frames/device.ts')>()
  return {
    ...whole,
    deviceFrame: (...asked: Parameters<typeof whole.deviceFrame>) => ({
      ...whole.deviceFrame(...asked),
      ...(hole.now === 'settings' && { settings: asked[0].room.settings }),
      ...(hole.now === 'game' && {
        seed: [...asked[0].games.values()].map(({ opened }) => opened.seed),
      }),
    }),
  }
})
vi.mock('../../../src/workshop/session/frames/projector.ts', async (real) => {
  const whole = await real<typeof import('../../../src/workshop/session/frames/projector.ts')>()
  return {
    projectorFrame: (...asked: Parameters<typeof whole.projectorFrame>) => ({
      ...whole.projectorFrame(...asked),
      ...(hole.now === 'projector' && {
        games: [...asked[0].games.values()].map(({ recording }) => recording.game.state),
      }),
    }),
  }
})

const SEEN: Readonly<Record<string, readonly RegExp[]>> = {
  none: [],
  scenario: [
    /^letter of acute reached table 1 ccg$/,
    /^handout of council reached watcher$/,
    /^a card that was not dealt reached table 2 community$/,
    /^news that has not come reached/,
    /^the notes for facilitators reached/,
  ],
  view: [/^letter of ccg reached watcher$/, /^reserves of ccg, table 1, round 1 reached watcher$/],
  settings: [/^that tables differ reached table 1 acute$/],
  game: [/^seed of table 2 reached table 1 acute$/],
  projector: [
    /^score of council, table 2, round 1 reached projector$/,
    /^reason of acute reached observer link$/,
  ],
}

describe('a hole in the server', () => {
  for (const [name, expected] of Object.entries(SEEN))
    it(`is seen: ${name}`, { timeout: 120_000 }, async () => {
      hole.now = name
      const room = await watchedRoom({ tables: 2, rounds: 1 })
      const leaks = leaksIn(room)
      await room.close()
      for (const one of expected) expect(leaks.filter((leak) => one.test(leak))).not.toEqual([])
      if (expected.length === 0) expect(leaks).toEqual([])
    })
})
