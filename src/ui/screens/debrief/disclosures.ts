import type { MessageKey, MessageValues } from '../../../i18n/index.ts'
import type { Course } from '../over/course.ts'

export interface Disclosure {
  readonly key: MessageKey & `debriefPage.disclosed.${string}`
  readonly values: MessageValues
}

type Tables = readonly { readonly label: string; readonly course: Course }[]

/** Everything about these games that a player could not have known: fog, framing, and rules that differed by table. */
export function disclosuresOf(tables: Tables): readonly Disclosure[] {
  const many = tables.length > 1
  const named = (those: Tables): string => (many ? those.map(({ label }) => label).join(', ') : '')
  const found: Disclosure[] = []
  const foggy = tables.filter(({ course }) => course.options.fog > 0)
  for (const { label, course } of foggy) {
    const values = { tables: many ? `${label}: ` : '', share: course.options.fog, wrong: misreadIn(course) }
    found.push({ key: 'debriefPage.disclosed.fog', values })
  }
  const framed = tables.filter(({ course }) => course.options.framing === 'system')
  const isMixed = framed.length > 0 && framed.length < tables.length
  if (framed.length > 0)
    found.push({
      key: isMixed ? 'debriefPage.disclosed.framings' : 'debriefPage.disclosed.framing',
      values: { tables: named(framed) },
    })
  const anyway = tables.filter(({ course }) => course.playAnyway)
  if (anyway.length > 0)
    found.push({ key: 'debriefPage.disclosed.anyway', values: { tables: named(anyway) } })
  if (many) found.push(...differences(tables))
  return found
}

/** Choices that somebody saw wrongly. */
const misreadIn = ({ results, seats }: Course): number =>
  results.reduce(
    (sum, { choices, seen }) =>
      sum +
      seats.reduce(
        (of, from) =>
          of + seats.filter((seat) => seat !== from && seen[from][seat] !== choices[seat].level).length,
        0,
      ),
    0,
  )

/** Told by sentences of their own. */
const TOLD = ['fog', 'framing']

/** Options that differed between tables of one scenario. */
function differences(tables: Tables): readonly Disclosure[] {
  const scenarios = [...new Set(tables.map(({ course }) => course.published.id))]
  return scenarios.flatMap((id) => {
    const those = tables.filter(({ course }) => course.published.id === id)
    const [first] = those
    if (first === undefined || those.length < 2) return []
    const options = Object.keys(first.course.options).filter((option) => !TOLD.includes(option))
    return options.flatMap((option): readonly Disclosure[] => {
      const groups = new Map<string, string[]>()
      for (const { label, course } of those) {
        const value = JSON.stringify(Object.entries(course.options).find(([name]) => name === option)?.[1])
        groups.set(value, [...(groups.get(value) ?? []), label])
      }
      if (groups.size < 2) return []
      const values = [...groups]
        .map(([value, labels]) => `${labels.join(', ')}: ${value === 'null' ? '–' : value}`)
        .join(' · ')
      return [{ key: 'debriefPage.disclosed.rule', values: { option, values } }]
    })
  })
}
