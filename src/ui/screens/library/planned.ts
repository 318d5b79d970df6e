type Games = readonly { readonly scenario: string }[]

const games = import.meta.glob<Games>('#scenarios/plans/*.json', { eager: true, import: 'games' })

/** Scenarios that a session plan of this site plays: clocks, prompts and sheets for a room are ready. */
export const planned: ReadonlySet<string> = new Set(
  Object.values(games).flatMap((each) => each.map(({ scenario }) => scenario)),
)
