// People at tables: they come by the code, sit down, and decide.
import { SEATS, type Seat } from '../../../../src/engine/index.ts'
import type { DeviceFrame } from '../../../../src/workshop/protocol/index.ts'
import type { Answer } from '../../../../src/workshop/wire.ts'
import { type Device, type DeviceOptions, device, sees } from './device.ts'
import { until } from './program.ts'

export interface Person {
  readonly device: Device
  readonly table: number
  readonly seat: Seat
}

/** Joins by the code and takes a seat. `seatCode` where somebody sits there already. */
export async function comes(
  address: string,
  code: string,
  at: { readonly table: number; readonly seat: Seat },
  options?: DeviceOptions,
): Promise<Person> {
  const one = device(address, options)
  const entered = await one.enter({ by: 'code', code })
  if (entered.kind !== 'entered') throw new Error(JSON.stringify(entered))
  const joined = await one.say({ type: 'join', code })
  if (joined.kind !== 'joined' || joined.token === null) throw new Error(JSON.stringify(joined))
  await one.staysIn(entered.workshop, joined.token)
  const sat = await one.say({ type: 'takeSeat', ...at, code: null })
  if (sat.kind !== 'received') throw new Error(JSON.stringify(sat))
  return { device: one, ...at }
}

/** A full table. */
export const tableOf = async (address: string, code: string, table: number): Promise<readonly Person[]> => {
  const people: Person[] = []
  for (const seat of SEATS) people.push(await comes(address, code, { table, seat }))
  return people
}

export const deviceFrame = ({ device: one }: Person): DeviceFrame => {
  const frame = one.frame()
  if (frame?.kind !== 'device') throw new Error(`no frame of a device but ${frame?.kind}`)
  return frame
}

/** Says something about the game as this person's screen shows it. */
export async function acts(person: Person, command: object): Promise<Answer> {
  const at = deviceFrame(person).table?.at
  if (!at) throw new Error('no game')
  return person.device.say({ type: 'act', at, command: { ...command, seat: person.seat } } as never)
}

export const phaseOf = (person: Person): string => {
  const table = deviceFrame(person).table
  return table ? `${table.at.round} ${table.at.phase}` : 'none'
}

export const seesPhase = (person: Person, phase: string, ms?: number): Promise<unknown> =>
  sees(
    person.device,
    `table ${person.table} ${person.seat} in ${phase}`,
    (frame) => frame.kind === 'device' && frame.table !== null && frame.table.at.phase === phase,
    ms,
  )

export async function facilitates(address: string, workshop: string, token: string): Promise<Device> {
  const one = device(address)
  const entered = await one.staysIn(workshop, token)
  if (entered.kind !== 'entered') throw new Error(JSON.stringify(entered))
  return one
}

/** Everybody at a table says ready until it is time to choose; a person whose node is busy says it again, as the page does. */
export async function toDecide(people: readonly Person[]): Promise<void> {
  const [first] = people
  if (!first) return
  for (let steps = 0; steps < 8; steps++) {
    const phase = phaseOf(first)
    if (phase.endsWith('decide')) return
    await until(`everybody is in ${phase}`, () => people.every((person) => phaseOf(person) === phase))
    for (const person of people)
      await until(
        `${person.seat} is heard`,
        async () => (await acts(person, { type: 'ready' })).kind !== 'trouble',
      )
    const told = (): string => people.map((person) => `${person.seat} ${phaseOf(person)}`).join(', ')
    await until(`all leave ${phase}`, () => people.every((person) => phaseOf(person) !== phase)).catch(
      (late) => {
        throw new Error(`${late.message}: ${told()}`)
      },
    )
  }
  throw new Error('never came to decide')
}
