import { describe, expect, it } from 'vitest'
import { debriefOf, debriefPage } from '../../src/debrief/index.ts'
import { wordsInUse } from '../../src/i18n/index.ts'
import type { Notes } from '../../src/replay/index.ts'
import { gameOf } from './logs.ts'

const log = gameOf(['tit-for-tat', 'cooperator', 'grudger', 'defector'])
const debrief = debriefOf(log, { bandSeeds: 3 })
const page = debriefPage(debrief, wordsInUse())

describe('the printed debrief', () => {
  it('stands alone: no script, nothing fetched, a strict policy, light, for A4', () => {
    expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`)
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|\son\w+=/i)
    expect(page).toContain('@page{size:A4')
    expect(page).toContain('<meta name="color-scheme" content="light">')
  })

  it('says everything in words that exist, for every kind of log', () => {
    for (const one of [
      debriefOf(gameOf(['tit-for-tat', 'defector'], { id: 'share-the-pain' }), { bandSeeds: 0 }),
      debriefOf({ ...log, header: { ...log.header, rules: '0.0.1' } }),
      debriefOf(gameOf(['alternator', 'random'], { seed: 'print' }), { bandSeeds: 0 }),
    ]) {
      const text = debriefPage(one, wordsInUse())
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
      expect(text).toContain('Three moments worth talking about')
    }
  })

  it('asks for feelings before it shows a figure', () => {
    expect(page.indexOf('One word each')).toBeLessThan(page.indexOf('<td>'))
  })

  it('escapes all that came from a file, and leaves notes out unless they are given', () => {
    // A scenario with markup is refused when it is read; the page does not rely on that.
    const { table } = debrief
    const names = { ...table.names, ccg: '<b>CCG</b>' }
    const hostile = { ...debrief, table: { ...table, names, title: '<img src=x onerror="alert(1)">' } }
    const notes: Notes = {
      format: 'notes/1',
      log: log.head,
      shared: [{ round: 1, seat: 'ccg', text: '<script>alert(2)</script>' }],
      facilitator: [],
    }
    const text = debriefPage(hostile, wordsInUse(), notes)
    expect(text).not.toMatch(/<script|<img|<b>/)
    expect(text).toContain('&lt;script&gt;alert(2)')
    expect(debriefPage(hostile, wordsInUse())).not.toContain('alert(2)')
  })
})
