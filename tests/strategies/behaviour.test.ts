import { describe, expect, it } from 'vitest'
import { matchFromLine, playMatch } from '../../src/lab/index.ts'

function play(line: object): { a: string; b: string } {
  const settings = matchFromLine(line)
  if (!settings.ok) throw new Error(JSON.stringify(settings.error))
  return playMatch(settings.value)
}

/** What `a` plays against these letters. */
const against = (a: string, letters: string): string =>
  play({ a, b: `script:${letters}`, turns: letters.length }).a

const D = (times: number): string => 'D'.repeat(times)
const C = (times: number): string => 'C'.repeat(times)

/** Worked out by hand from the published descriptions: strategy, the other's moves, its own. */
const ROWS: readonly (readonly [id: string, other: string, own: string])[] = [
  ['two-tits-for-tat', 'CDCCDDCCC', 'CCDDCDDDC'],
  ['hard-tit-for-tat', 'CDCCCCDC', 'CCDDDCCD'],
  ['hard-tit-for-2-tats', 'DDCCCDCD', 'CCDDCCCC'],
  ['slow-tit-for-two-tats-2', 'CDDCDCCD', 'CCCDDDDC'],
  ['n-tits-for-m-tats', 'DDCCCCC', 'CCDDDCC'],
  ['n-tits-for-m-tats:n=2:m=1', 'CDCCC', 'CCDDC'],
  ['spiteful-tit-for-tat', 'DCDDCC', 'CDCDDD'],
  ['sneaky-tit-for-tat', 'CCCDDCC', 'CCDDCCC'],
  ['eugine-nier', 'DDDDDCCC', 'CDDDDDDD'],
  ['forgiving-tit-for-tat', 'DCCCCCCCCCCD', `CD${C(10)}`],
  ['forgetful-grudger', `D${C(13)}`, `C${D(10)}CCC`],
  ['soft-grudger', D(13), 'CDDDDCCDDDDCC'],
  ['general-soft-grudger:n=2:d=1:c=3', D(9), 'CCDCCCDCC'],
  ['grudger-alternator', 'CDCCCC', 'CCDCDC'],
  ['easy-go', 'CCDCC', 'DDDCC'],
  ['opposite-grudger', 'DDCDD', 'DDDCC'],
  ['aggravater', 'CCCCDC', 'DDDCCD'],
  ['spiteful-cc', 'DCCC', 'CCDD'],
  ['gradual', 'CCDCCDCDCCCDDCD', 'CCCDCCDDCCCCDDD'],
  ['gradual', D(20), `CDCCDDDDCC${D(10)}`],
  ['original-gradual', D(19), 'CDCCDDCCDDDCCDDDDCC'],
  ['prober', C(6), 'DCCDDD'],
  ['prober', 'CDCCDC', 'DCCCCD'],
  ['prober-2', 'CDCDDD', 'DCCCCC'],
  ['prober-2', 'CCCDC', 'DCCCD'],
  ['prober-3', C(4), 'DCDD'],
  ['prober-3', 'CDDC', 'DCDD'],
  ['hard-prober', C(6), 'DDCCDD'],
  ['hard-prober', 'CDCCDC', 'DDCCCD'],
  ['prober-4', C(27), `CCDCDDDCCDCDCCDCDDCD${D(7)}`],
  ['detective', C(7), 'CDCCDDD'],
  ['detective', 'CCDCDC', 'CDCCCD'],
  ['handshake', 'CDDDD', 'CDCCC'],
  ['handshake', 'CCCCC', 'CDDDD'],
  ['collective-strategy', 'CDCCDC', 'CDCCCD'],
  ['gradual-killer', `${C(5)}DDCC`, 'DDDDDCCDD'],
  ['gradual-killer', `${C(5)}DCDD`, 'DDDDDCCCC'],
  ['fool-me-once', 'DCDCC', 'CCCDD'],
  ['fool-me-forever', 'CDCC', 'DDCC'],
  ['once-bitten', `DD${C(13)}`, `CC${D(11)}CC`],
  ['back-stabber', 'DDDDCC', 'CCCCDD'],
  ['double-crosser', `${C(7)}DCDDDDC`, `${C(11)}DDD`],
  ['go-by-majority', 'DCDDC', 'CDCDD'],
  ['hard-go-by-majority', 'CDCCD', 'DCDCC'],
  ['go-by-majority-5', `${D(5)}CCCC`, 'CDDDDDDDC'],
  ['go-by-majority-40', `${D(21)}${C(40)}`, `C${D(40)}${C(20)}`],
  ['adaptive', C(13), `${C(6)}${D(7)}`],
  ['adaptive', `${C(7)}DDDDDDD`, `${C(6)}DDDDDCCC`],
  ['adaptive-pavlov-2006', 'DCDCDCCCDC', 'CDCDCDCCCD'],
  ['adaptive-pavlov-2006', 'DDCDDCDDDDDDD', 'CDDCDDDCCCCCD'],
  ['adaptive-pavlov-2011', 'DCDCDCDDC', 'CDCDCDCCD'],
  ['adaptive-pavlov-2011', 'DCCCCCCCC', 'CDCCCCDDD'],
  ['punisher', `D${C(23)}`, `C${D(21)}CC`],
  ['inverse-punisher', 'CCCDCCC', 'CCCCDDD'],
  ['level-punisher', `DDD${C(9)}`, `${C(10)}DD`],
  ['retaliate', `D${C(11)}`, `C${D(10)}C`],
  ['retaliate-2', `D${C(14)}`, `C${D(13)}C`],
  ['retaliate-3', `D${C(21)}`, `C${D(20)}C`],
  ['limited-retaliate', D(23), `C${D(20)}CD`],
  ['forgiver', `D${C(11)}`, `C${D(9)}CC`],
  ['doubler', 'CCDDCD', 'CCCDDC'],
  ['bully', 'CDDC', 'DDCC'],
  ['anti-tit-for-tat', 'CDDC', 'CDCC'],
  ['appeaser', 'DCDDC', 'CDDCD'],
  ['tricky-cooperator', C(5), 'CCCDD'],
  ['tricky-defector', 'CDDDDC', 'DDDDCC'],
  ['double-resurrection', C(8), 'CCCCCDCC'],
  ['resurrection', 'DDDDDDC', 'CDDDDDD'],
  ['win-shift-lose-stay', 'CDCD', 'DCCD'],
  ['alternator', 'DDDD', 'CDCD'],
  ['cycler-cccdcd', C(8), 'CCCDCDCC'],
  ['anti-cycler', C(13), 'CDDCDCCDCCCDC'],
  ['thue-morse', C(8), 'DCCDCDDC'],
  ['davis', D(12), `${C(10)}DD`],
  ['shubik', D(10), 'CDCDDCDDDC'],
  ['nydegger', D(8), 'CDDCCCCC'],
  ['nydegger', 'DCC', 'CDD'],
  ['downing', C(5), 'DDCDD'],
  ['stein-and-rapoport', 'DDDDCCCCCCCDDCCCC', `${C(4)}D${C(7)}DDDDD`],
]

describe('a strategy of the literature plays as its source says', () => {
  it.each(ROWS)('%s against %s', (id, other, own) => {
    expect(against(id, other)).toBe(own)
  })
})

describe('under noise', () => {
  it('omega tit for tat breaks out of an endless to and fro', () => {
    const { a, b } = play({ a: 'omega-tit-for-tat', b: 'suspicious-tit-for-tat', turns: 9 })
    expect([a, b]).toEqual(['CDCDCCCCC', 'DCDCDCCCC'])
  })

  it('contrite tit for tat takes the answer to its own slip without answering back', () => {
    const slip = { turns: 8, flips: { a: [3], b: [] } }
    expect(play({ a: 'contrite-tit-for-tat', b: 'tit-for-tat', ...slip })).toMatchObject({
      a: 'CCDCCCCC',
      b: 'CCCDCCCC',
    })
    expect(play({ a: 'tit-for-tat', b: 'tit-for-tat', ...slip })).toMatchObject({
      a: 'CCDCDCDC',
      b: 'CCCDCDCD',
    })
  })

  it('contrite tit for tat answers a hold-back that was not its doing', () => {
    expect(play({ a: 'contrite-tit-for-tat', b: 'tit-for-tat', turns: 6, flips: { b: [3] } }).a).toBe(
      'CCCDCD',
    )
  })
})
