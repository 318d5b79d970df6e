// The generated parts of scenarios/README.md and AUTHORING.md, from the files themselves.
import type { Scenario } from '../../../src/engine/index.ts'
import { LETTER_FIGURES } from '../../../src/engine/index.ts'
import type { Certificate } from '../../../src/scenario/index.ts'
import { TEXT_LIMITS } from '../../../src/scenario/texts.ts'
import { THEMES, type Theme } from './themes.ts'

export interface Shipped {
  readonly scenario: Scenario
  readonly certificate: Certificate | null
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const two = (value: number): string => value.toFixed(2)
const share = (value: number): string => `${(value * 100).toFixed(1)}%`
const span = (values: readonly number[]): string => {
  const [least, most] = [two(Math.min(...values)), two(Math.max(...values))]
  return least === most ? least : `${least} to ${most}`
}

/** One line a scenario: what its stored certificate says. */
export function certificateTable(shipped: readonly Shipped[]): string {
  const rows = shipped.map(({ scenario: { id }, certificate }) => {
    if (certificate === null) return [id, '–', 'no certificate yet', '', '', '', '']
    const ok = certificate.verdicts.every(({ ok }) => ok) ? 'yes' : 'no'
    if (certificate.kind === 'table') {
      const { T, R, P, S } = certificate.payoffs
      return [id, 'table', ok, `T ${T}, R ${R}, P ${P}, S ${S} a round`, '–', '–', 'exact']
    }
    const { story, seeds } = certificate
    const under = `${share(story.allHoldSunk)} / ${share(story.allPoolSunk)}`
    if (certificate.kind === 'leap') {
      const { threshold, gain, loss, beliefNeeded } = certificate
      const figures = `${threshold} must commit: gain £m ${span(Object.values(gain))}, loss £m ${span(Object.values(loss))}, belief needed ${span(Object.values(beliefNeeded))}`
      return [id, 'leap', ok, figures, '–', under, String(seeds)]
    }
    const own = Object.values(certificate.seats).flatMap(({ ownReturn }) => [ownReturn.min, ownReturn.max])
    return [id, 'pool', ok, span(own), two(certificate.placeReturn.min), under, String(seeds)]
  })
  return table(
    [
      'scenario',
      'kind',
      'every condition holds',
      'a pooled pound to its own board (£)',
      'to the place, at least (£)',
      'somebody under water: all hold back / all pool',
      'games a case',
    ],
    rows,
  )
}

/** Places where a theme is played, by scenario. */
export const playedIn = ({ find }: Theme, scenarios: readonly Scenario[]): readonly string[] =>
  scenarios.flatMap((scenario) => {
    const found = find(scenario)
    const [first] = found
    if (first === undefined) return []
    return [`${scenario.id} (${first}${found.length > 1 ? `, +${found.length - 1}` : ''})`]
  })

/** Where the debrief speaks of it. */
export const askedIn = ({ theme, fixed }: Theme, scenarios: readonly Scenario[]): readonly string[] => [
  ...(fixed === undefined ? [] : [`always: “${fixed}”`]),
  ...scenarios.filter(({ debrief }) => debrief.some((one) => one.theme === theme)).map(({ id }) => id),
]

/** One line a theme. */
export function themeTable(shipped: readonly Shipped[]): string {
  const scenarios = shipped.map(({ scenario }) => scenario)
  return table(
    ['#', 'source', 'theme', 'rule', 'played in', 'the debrief asks in'],
    THEMES.map((theme) => [
      String(theme.theme),
      theme.sources,
      theme.says,
      theme.rule,
      playedIn(theme, scenarios).join('; ') || '– not yet',
      askedIn(theme, scenarios).join('; ') || '– not yet',
    ]),
  )
}

/** Room for each text, in characters, and the figures of letters. */
export const limitsTable = (): string =>
  `${table(
    ['text', 'characters'],
    Object.entries(TEXT_LIMITS).map(([place, most]) => [place, String(most)]),
  )}\n\nFigures a letter may use: ${LETTER_FIGURES.map((figure) => `\`{${figure}}\``).join(', ')}.`

/** Puts a generated part between its markers. */
export function withPart(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`]
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`the page has no place for ${name}: it needs ${start} and ${end}`)
  return `${page.slice(0, from)}${start}\n\n${content}\n\n${page.slice(to)}`
}
