import { describe, expect, it } from 'vitest'
import { daysFor, forecastOf } from '../../src/workshop/session/index.ts'
import { shipped } from '../support/games.ts'
import { FACILITATOR, phone, roomOf } from './room.ts'

describe('what a seat’s screen looks up', () => {
  it('is its own table’s quarter once it has opened, and its own forecast before the cards turn', () => {
    const room = roomOf({}, shipped('winter-beds'))
    room.sits('a', 1, 'acute')
    room.joins('o')
    room.send(phone('o'), { type: 'observe', table: 1, panel: true })
    room.joins('x')
    room.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
    const days = (device: string) => daysFor(room.session(), { from: phone(device), focus: null }, 1).length
    const forecast = (device: string) => forecastOf(room.session(), { from: phone(device), focus: null })
    const to = (phase: string) => {
      while (room.at(1).phase !== phase)
        room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
    }
    to('decide')
    expect(forecast('a')).toMatchObject({ kind: 'plan' })
    expect([forecast('o'), forecast('x')]).toEqual([null, null])
    to('reveal')
    // What the quarter will bring is not known while the cards lie open.
    expect([days('a'), days('o')]).toEqual([0, 0])
    to('quarter')
    expect([days('a'), days('o'), days('x')]).toEqual([91, 91, 0])
    expect(forecast('a')).toBeNull()
    room.send(FACILITATOR, { type: 'repeatRound', table: 1, at: room.at(1), round: 1 })
    expect(days('a')).toBe(0)
  })

  it('tells the console the same number of stuck people as the phones, from when the results are read', () => {
    const room = roomOf({}, shipped('winter-beds'))
    room.sits('a', 1, 'acute')
    room.send(FACILITATOR, { type: 'startGame', table: 1, practice: false })
    const stuck = () => {
      const frame = room.frame(FACILITATOR)
      return frame.kind === 'console' ? frame.tables[0]?.game?.stuck : undefined
    }
    const onPhone = () => {
      const frame = room.frame(phone('a'))
      const view = frame.kind === 'device' ? frame.table?.view : undefined
      const read = view?.current ?? view?.results.at(-1)
      return Math.round((read?.after?.outcomes?.delayedBedDays ?? Number.NaN) / 91)
    }
    const closesUntil = (phase: string) => {
      do room.send(FACILITATOR, { type: 'closePhase', table: 1, at: room.at(1) })
      while (room.at(1).phase !== phase)
    }
    closesUntil('quarter')
    expect(stuck()).toBeNull()
    closesUntil('reflect')
    const first = stuck()
    expect(first).toBe(onPhone())
    closesUntil('quarter')
    expect(stuck()).toBe(first)
    closesUntil('reflect')
    expect(stuck()).toBe(onPhone())
    expect(stuck()).not.toBe(first)
  })
})
