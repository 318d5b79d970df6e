import { describe, expect, it } from 'vitest'
import { editDistance, nearestNames } from '../../src/lib/index.ts'

describe('nearest names', () => {
  it('count letters changed, added, dropped or swapped', () => {
    expect(editDistance('grudger', 'grudger')).toBe(0)
    expect(editDistance('grugder', 'grudger')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
    expect(editDistance('kitten', 'sitting')).toBe(3)
  })

  it('are few, the nearest first, and none where nothing is near', () => {
    const names = ['winter-beds', 'share-the-pain', 'classic', 'classics']
    expect(nearestNames('clasics', names)).toEqual(['classics', 'classic'])
    expect(nearestNames('winter', names)).toEqual(['winter-beds'])
    expect(nearestNames('xyzzyplugh', names)).toEqual([])
  })
})
