import { describe, expect, it } from 'vitest'
import { matchFromLine, playMatch, tournamentJob } from '../../src/lab/index.ts'
import { shipped } from '../support/shipped.ts'

describe('people where choices slip', () => {
  const named = (strategies: readonly string[], noise?: number): readonly string[] => {
    const job = tournamentJob({ strategies, noise, scenario: shipped('classic') })
    return job.ok ? job.value.settings.strategies : job.error.map(({ code }) => code)
  }

  it('are told how often, and have it in their names; others read nothing of it', () => {
    expect(named(['human-mix', 'tit-for-tat', 'free-rider:word=0.5'], 0.05)).toEqual([
      'human-mix:slips=0.05',
      'tit-for-tat',
      'free-rider:slips=0.05:word=0.5',
    ])
    expect(named(['human-mix'])).toEqual(['human-mix'])
    expect(named(['human-mix'], 0.9)).toEqual(['human-mix:slips=0.45'])
  })

  it('keep what they are written with, 0 too, and come to the same when their names are read again', () => {
    expect(named(['human-mix:slips=0.2', 'human-mix:slips=0'], 0.05)).toEqual([
      'human-mix:slips=0.2',
      'human-mix:slips=0',
    ])
    for (const name of ['human-mix:slips=0', 'free-rider:word=0.5:slips=0', 'hump-shaped:slips=0.05'])
      expect(named(named([name], 0.05), 0.05)).toEqual(named([name], 0.05))
    expect(named(['human-mix', 'human-mix:slips=0.05'], 0.05)).toEqual(['tournament.twice'])
  })

  it('choose by it: in a match as if it were written', () => {
    const line = { a: 'human-mix', b: 'human-mix', turns: 200, noise: 0.1, payoffs: [3, 0, 4, 1] }
    const played = (more: object) => {
      const settings = matchFromLine({ ...line, ...more })
      if (!settings.ok) throw new Error(JSON.stringify(settings.error))
      return playMatch(settings.value)
    }
    expect(played({})).toEqual(played({ a: 'human-mix:slips=0.1', b: 'human-mix:slips=0.1' }))
    expect(played({})).not.toEqual(played({ a: 'human-mix:slips=0', b: 'human-mix:slips=0' }))
  })
})
