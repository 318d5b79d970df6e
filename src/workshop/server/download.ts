import { BUNDLE_FORMAT } from '../protocol/index.ts'
import type { Principal } from '../roles/index.ts'
import { type Download, downloadFor, type Session, streamOf } from '../session/index.ts'
import { FROM_START, type Store } from './store.ts'

/** One table's log, of its newest game unless another one is named; null where this reader may not have it. */
export async function tableLog(
  store: Store,
  session: Session,
  { from, table, game }: { readonly from: Principal; readonly table: number; readonly game: number | null },
): Promise<Download | null> {
  const newest = session.room.tables.find((one) => one.table === table)?.games.at(-1)?.game
  const stream = streamOf(table, game ?? newest ?? 0)
  const text = (await textsOf(store, session)).get(stream)
  return text === undefined ? null : downloadFor(session, from, { stream, text })
}

/**
 * All logs in one file: JSON with the text of each, to the byte, so that each verifies when it is taken out. One JSON
 * document rather than an archive: `swim replay verify`, the debrief and any script read it without unpacking, and no library is needed.
 */
export async function logsOf(store: Store, session: Session, from: Principal): Promise<string> {
  const files = [...(await textsOf(store, session))].flatMap(
    ([stream, text]) => downloadFor(session, from, { stream, text }) ?? [],
  )
  const { settings, scenario, createdAt, endedAt } = session.room
  return JSON.stringify({
    format: BUNDLE_FORMAT,
    workshop: { scenario: scenario.id, settings, createdAt, endedAt },
    files,
  })
}

async function textsOf(store: Store, session: Session): Promise<ReadonlyMap<string, string>> {
  const news = (await store.read(session.workshop, FROM_START)) ?? []
  return new Map(news.map(({ stream, lines }) => [stream, lines.join('')]))
}
