import { describe, expect, test } from 'vitest'
import { type Route, readAddress, writeAddress } from '../../../src/ui/address.ts'

const routes: readonly Route[] = [
  { page: 'home' },
  { page: 'scenarios' },
  {
    page: 'scenarios',
    shelf: { show: ['short', 'two-seats'], group: 'first', about: null, preview: 'winter-beds' },
  },
  { page: 'log' },
  { page: 'play', wanted: {} },
  {
    page: 'play',
    wanted: { scenario: 'winter-beds', seat: 'ccg', seed: 'a b&c=d', bots: { council: 'grudger:theta=0.5' } },
  },
  { page: 'table', id: 'abc123', settings: null },
  {
    page: 'table',
    id: 'abc123',
    settings: {
      scenario: 'winter-beds',
      seat: 'acute',
      seed: 'demo',
      bots: { ccg: 'surprise', community: 'script:CDDC' },
    },
  },
  { page: 'play', wanted: { scenario: 'winter-beds', labels: 'today', pace: 'fast', plan: '90-minutes' } },
  {
    page: 'table',
    id: 'abc123',
    settings: { scenario: 'winter-beds', seat: 'ccg', seed: 'x', bots: {}, labels: 'then', pace: 'none' },
  },
  { page: 'table', id: null, settings: { scenario: 'share-the-pain', seat: 'acute', seed: 'x', bots: {} } },
  { page: 'over', id: 'abc123', round: 3 },
  { page: 'play', wanted: { how: 'entry' } },
  {
    page: 'table',
    id: 'abc123',
    settings: {
      ...{ scenario: 'winter-beds', seat: 'acute', how: 'hot-seat', others: ['ccg', 'community'] },
      ...{ seed: 'x', bots: { council: 'grudger' } },
    },
  },
  { page: 'glossary', term: null },
  { page: 'glossary', term: 'control-total' },
  { page: 'handbook', part: 'facilitators' },
  { page: 'sheets', scenario: 'share-the-pain' },
  { page: 'join', code: null },
  { page: 'join', code: 'ABC234' },
  { page: 'room', workshop: 'abcdefgh12345678' },
  { page: 'handout', workshop: 'abcdefgh12345678' },
  { page: 'workshop' },
  { page: 'console', workshop: 'abcdefgh12345678', secret: null },
  { page: 'projector', workshop: 'abcdefgh12345678', secret: 'aZ0_-9' },
  { page: 'over', id: 'abc123', round: null },
  { page: 'debrief', ids: [], table: null, round: null },
  { page: 'debrief', ids: ['abc123', 'def456'], table: 2, round: 3 },
  { page: 'projector-debrief', desk: 'abc123' },
]

describe('an address', () => {
  test.each(routes.map((route) => [writeAddress(route), route] as const))(
    '%s leads back to where it came from',
    (address, route) => {
      expect(readAddress(address)).toEqual(route)
    },
  )

  test('of a join code takes blanks, dashes and small letters', () => {
    expect(readAddress('#/join/abc%20234')).toEqual({ page: 'join', code: 'ABC234' })
    expect(readAddress('#/join/abc-234')).toEqual({ page: 'join', code: 'ABC234' })
  })

  test('of a workshop that was cut or made up leads nowhere', () => {
    expect(readAddress('#/room/').page).toBe('unknown')
    expect(readAddress('#/console/../x').page).toBe('unknown')
  })

  test('stays readable', () => {
    expect(
      writeAddress({
        page: 'play',
        wanted: {
          scenario: 'winter-beds',
          seat: 'acute',
          seed: 'demo',
          bots: { ccg: 'tit-for-tat', council: 'grudger' },
        },
      }),
    ).toBe('#/play?scenario=winter-beds&seat=acute&seed=demo&bots=ccg:tit-for-tat,council:grudger')
  })

  test('with unknown words keeps the words it knows', () => {
    expect(
      readAddress(
        '#/play?scenario=winter-beds&seat=king&bots=king:grudger,ccg:grudger&colour=red&labels=soon&pace=hectic&plan=../etc',
      ),
    ).toEqual({
      page: 'play',
      wanted: { scenario: 'winter-beds', bots: { ccg: 'grudger' } },
    })
  })

  test('of a game needs scenario, seat and seed to start one', () => {
    expect(readAddress('#/table/x?scenario=winter-beds&seat=acute')).toEqual({
      page: 'table',
      id: 'x',
      settings: null,
    })
  })

  test('that is torn or hostile is unknown or left out, never an error', () => {
    expect(readAddress('#/nowhere/at/all').page).toBe('unknown')
    expect(readAddress('#/over/').page).toBe('unknown')
    expect(readAddress('#/table/%E0%A4%A').page).toBe('table')
    expect(readAddress('#/over/x?round=-3')).toEqual({ page: 'over', id: 'x', round: null })
    expect(readAddress('').page).toBe('home')
  })
})
