import { describe, expect, it } from 'vitest'
import { PEOPLE_RULES, parseStrategy, RULES } from '../../src/strategies/index.ts'

const text = (written: string) => {
  const parsed = parseStrategy(written)
  return parsed.ok ? parsed.value.text : parsed.error.map(({ code }) => code)
}

const values = (written: string) => {
  const parsed = parseStrategy(written)
  return parsed.ok ? [] : parsed.error.map((issue) => issue.values)
}

describe('a strategy as it is written', () => {
  it('is known by id, by class name and by the name of the literature', () => {
    for (const written of ['tit-for-2-tats', 'TitFor2Tats', 'Tit For 2 Tats', ' tit_for_2_tats ']) {
      expect(text(written)).toBe('tit-for-2-tats')
    }
  })

  it('is known by other names of the literature, and none of them means two', () => {
    expect(text('Pavlov')).toBe('win-stay-lose-shift')
    expect(text('ALLD')).toBe('defector')
    expect(text('Omega TFT')).toBe('omega-tit-for-tat')
    expect(text('ZDGTFT2')).toBe('zd-gtft-2')
    expect(text('Soft Go By Majority')).toBe('go-by-majority')
    expect(text('Soft Go By Majority: 5')).toBe('go-by-majority-5')
    expect(text('SecondByTidemanAndChieruzzi')).toBe('second-tideman-and-chieruzzi')
    const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
    const spelled = [...RULES, ...PEOPLE_RULES].flatMap(({ id, name, aliases = [] }) => [
      ...new Set([id, name, ...aliases].map(plain)),
    ])
    expect(spelled.filter((one, at) => spelled.indexOf(one) !== at)).toEqual([])
  })

  it('says only the settings that differ from the usual', () => {
    expect(text('grudger:theta=0.5')).toBe('grudger:theta=0.5')
    expect(text('grudger:theta=1')).toBe('grudger')
    expect(text('Random:p=0.25')).toBe('random:p=0.25')
    expect(text('script:cddc')).toBe('script:CDDC')
  })

  it('that is unknown suggests the nearest names', () => {
    expect(values('tit-for-tut')).toEqual([
      { written: 'tit-for-tut', nearest: expect.stringContaining('tit-for-tat') },
    ])
    expect(values('majority')[0]?.nearest).toContain('go-by-majority')
    expect(values('WinStayLooseShift')[0]?.nearest).toContain('win-stay-lose-shift')
    expect(values('Extort')[0]?.nearest).toContain('zd-extort-2')
    expect(text('zzzzzzzzzzzzz')).toEqual(['strategy.unheard'])
    expect(text('')).toEqual(['strategy.unheard'])
    expect(text('constructor')).not.toBe('constructor')
  })

  it('has all wrong settings reported', () => {
    expect(text('grudger:theta=2:phi=1:toString=1')).toEqual([
      'strategy.setting.range',
      'strategy.setting.unknown',
      'strategy.setting.unknown',
    ])
    expect(text('grudger:theta=')).toEqual(['strategy.setting.range'])
    expect(text('grudger:theta=0.5:theta=0.6')).toEqual(['strategy.setting.twice'])
    expect(text('cooperator:p=1')).toEqual(['strategy.setting.none'])
    expect(text('script:')).toEqual(['strategy.script'])
    expect(text('script:CX')).toEqual(['strategy.script'])
  })
})
