import type { DayPicture, Phase, Scenario, Seat, View } from '../../../src/engine/index.ts'
import { openLocalTable } from '../../../src/table/local.ts'
import { bot, person, shipped } from '../../support/games.ts'

export interface Seen {
  readonly scenario: Scenario
  /** The view at every phase met, by `round phase`. */
  readonly views: ReadonlyMap<string, View>
  readonly days: readonly DayPicture[]
}

/** Plays rounds as one seat against four fixed bots and keeps what the seat saw in each phase. */
export async function seenBy(
  seat: Seat,
  played: { readonly id: string; readonly rounds: number; readonly level: (round: number) => 0 | 1 },
): Promise<Seen> {
  const scenario = shipped(played.id)
  const names = ['cooperator', 'cooperator', 'defector', 'tit-for-tat']
  const sitters = scenario.seats.map(
    ({ id }, index) => [id, id === seat ? person : bot(names[index] ?? 'cooperator', 'candid')] as const,
  )
  const table = openLocalTable(
    { scenario, seed: 'seen', sitters: Object.fromEntries(sitters) as never },
    { clock: () => 0 },
  )
  const views = new Map<string, View>()
  for (let steps = 0; steps < 60; steps++) {
    const view = table.view()
    if (view.phase === 'over' || view.round > played.rounds) break
    if (view.phase === 'decide') {
      for (const other of scenario.seats)
        if (other.id !== seat) await table.send({ type: 'predict', seat, of: other.id, pools: true })
      await table.send({ type: 'choose', seat, level: played.level(view.round) })
    }
    views.set(`${view.round} ${view.phase}`, table.view())
    await table.send({ type: view.phase === 'decide' ? 'lock' : 'ready', seat })
  }
  const days = await table.days(1)
  table.close()
  return { scenario, views, days }
}

/** The view of one phase; a phase never met is a mistake of the test. */
export function at(seen: Seen, round: number, phase: Phase): View {
  const view = seen.views.get(`${round} ${phase}`)
  if (!view) throw new Error(`no view of round ${round}, ${phase}`)
  return view
}
