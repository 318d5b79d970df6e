// People who tap all the time, and remember what they were told was received.
import { canonical } from '../../../../src/lib/index.ts'
import type { DeviceFrame } from '../../../../src/workshop/protocol/index.ts'
import { pause } from './program.ts'
import type { Person } from './table.ts'

/** A command that the server said it had received, and where the table stood then. */
export interface Acknowledged {
  readonly table: number
  readonly game: number
  readonly round: number
  readonly phase: string
  readonly command: string
}

export interface Crowd {
  readonly acknowledged: readonly Acknowledged[]
  /** Taps sent so far, answered or not. */
  readonly sent: () => number
  readonly stop: () => Promise<void>
}

const PHASES = ['brief', 'talk', 'decide', 'reveal', 'quarter', 'reflect', 'over']

/** How far a game has come, as one number that must never go back. */
export const progressOf = ({ table }: DeviceFrame): number =>
  table ? table.at.game * 10_000 + table.at.round * 10 + PHASES.indexOf(table.at.phase) : 0

/** Sets people going: each taps something that fits its screen, waits for the answer, and taps again. */
export function crowd(people: readonly Person[], below: (n: number) => number, restMs = 20): Crowd {
  const acknowledged: Acknowledged[] = []
  let sent = 0
  let isStopped = false

  async function goOn(person: Person): Promise<void> {
    const { device, seat, table } = person
    while (!isStopped) {
      await pause(5 + below(restMs))
      const frame = device.frame()
      if (frame?.kind !== 'device' || !frame.table || !device.socket.connected) continue
      const { at } = frame.table
      if (at.phase === 'over') continue
      const command =
        at.phase === 'decide'
          ? (
              [
                { type: 'choose', seat, level: below(2) },
                { type: 'lock', seat },
              ] as const
            )[below(2)]
          : ({ type: 'ready', seat } as const)
      if (!command) continue
      sent += 1
      try {
        const answer = await device.say({ type: 'act', at, command } as never)
        if (answer.kind === 'received') acknowledged.push({ table, ...at, command: canonical(command) })
      } catch {
        // The line broke before the answer: nobody was told anything.
      }
    }
  }
  const going = people.map(goOn)
  return {
    acknowledged,
    sent: () => sent,
    stop: async () => {
      isStopped = true
      await Promise.all(going)
    },
  }
}

/**
 * Commands that were acknowledged and stand in no log. A tap that changes nothing (ready twice in a phase, the same card
 * again) is acknowledged without a line of its own, so each counts once a phase.
 */
export function lostFrom(
  acknowledged: readonly Acknowledged[],
  log: (table: number, game: number) => string,
): readonly string[] {
  const told = new Map<string, Set<string>>()
  for (const { table, game, round, phase, command } of acknowledged) {
    const key = `${table}.${game} round ${round} ${command}`
    told.set(key, (told.get(key) ?? new Set()).add(phase))
  }
  const kept = new Map<string, number>()
  for (const name of new Set(acknowledged.map(({ table, game }) => `${table}.${game}`))) {
    const [table, game] = name.split('.').map(Number)
    let round = 1
    for (const text of log(table ?? 0, game ?? 0)
      .split('\n')
      .slice(1, -1)) {
      const line = JSON.parse(text)
      if (line.checkpoint !== undefined) round = line.checkpoint + 1
      if (line.command === undefined || line.actor !== 'human') continue
      const key = `${name} round ${round} ${canonical(line.command)}`
      kept.set(key, (kept.get(key) ?? 0) + 1)
    }
  }
  return [...told].filter(([key, phases]) => (kept.get(key) ?? 0) < phases.size).map(([key]) => key)
}
