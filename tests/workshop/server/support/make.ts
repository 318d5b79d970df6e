/** Makes a workshop over HTTP, as the set-up page does. */
export async function makesWorkshop(
  address: string,
  settings: object = {},
  scenario: unknown = 'share-the-pain',
) {
  const response = await fetch(`${address}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario, settings: { ...SETTINGS, ...settings } }),
  })
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as {
    readonly workshop: string
    readonly code: string
    readonly facilitator: string
    readonly projector: string
    readonly observer: string
  }
}

export const SETTINGS = {
  plan: null,
  tables: 2,
  seeds: 'same',
  options: {},
  differs: null,
  emptySeats: 'people',
  bot: { strategy: 'tit-for-tat', temperament: 'quiet' },
  placing: 'choose',
  retentionDays: 30,
}
