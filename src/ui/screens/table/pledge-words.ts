import type { Pledge, View } from '../../../engine/index.ts'
import { percent, pounds, say } from '../../../i18n/index.ts'

/** A pledge as it was made: "Will pool if 2 others pledge", "Will pool, bound". */
export function pledgeSentence(pledge: Pledge): string {
  const what =
    pledge.ifOthers > 0 ? say('table.pledge.if', { k: pledge.ifOthers }) : say('table.pledge.plain')
  const part = pledge.level < 1 ? say('table.pledge.part', { what, share: percent(pledge.level) }) : what
  return pledge.bound ? say('table.pledge.bound', { what: part }) : part
}

/** How many other seats have pledged, whatever their conditions. */
export const othersPledged = (view: View, seat: string): number =>
  view.seats.filter((other) => other.id !== seat && other.pledge !== null).length

/** What a condition reads as while talk goes on; null where there is none. */
export function conditionNow(view: View, seat: string, pledge: Pledge): string | null {
  if (pledge.ifOthers === 0) return null
  const others = othersPledged(view, seat)
  return others >= pledge.ifOthers
    ? say('table.pledge.met', { others })
    : say('table.pledge.unmet', { others, k: pledge.ifOthers })
}

export const forfeitSentence = (stake: number, share: number): string =>
  say('table.pledge.forfeit', { forfeit: pounds(Math.floor(stake * share + 0.5)) })
