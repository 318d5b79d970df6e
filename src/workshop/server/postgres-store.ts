import { Pool, type QueryResultRow } from 'pg'
import type { News } from '../session/index.ts'
import { gathered } from './gather.ts'
import { SCHEMA } from './postgres-schema.ts'
import { isStreamName, isWorkshopId, type Store, storeError } from './store.ts'

const APPEND = `
insert into swim_lines (workshop, stream, seq, line)
select $1, $2, $3::int + place::int, line from unnest($4::text[]) with ordinality as new (line, place)
where (select coalesce(max(seq), 0) from swim_lines where workshop = $1 and stream = $2) = $3::int
  and ($2 = 'room' and $3::int = 0 or exists (select from swim_lines where workshop = $1 and stream = 'room'))`
const READ = `
select stream, seq, line from swim_lines
where workshop = $1 and seq > coalesce(($2::jsonb ->> stream)::int, 0) and ($3 = 'all' or stream = 'room')
order by stream <> 'room', stream, seq`
const WRITTEN =
  'select line from swim_lines where workshop = $1 and stream = $2 and seq > $3 order by seq limit $4'
const CLAIM = `
with new as (insert into swim_codes (code, workshop) values ($1, $2) on conflict do nothing returning workshop)
select workshop from new union all select workshop from swim_codes where code = $1`

/** The database's clock is asked for this often; between, this machine's own clock runs on from it. */
const CLOCK_MS = 10_000
const RETRY_MS = [50, 200, 500, 1000, 2000]

/** Workshops in PostgreSQL: order and truth for any number of nodes. Tables are made on start. Throws a StoreError where the database cannot be reached. */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    query_timeout: 15_000,
    application_name: 'swim-together',
  })
  // A connection that breaks while idle is replaced by the pool; the next query says what is wrong.
  pool.on('error', () => undefined)

  async function once<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
    try {
      return await pool.query<Row>(text, [...values])
    } catch (problem) {
      throw isLost(problem) ? storeError('store-gone', problem) : problem
    }
  }
  /** Tries again while the connection is lost, for some four seconds; then says so. */
  async function patient<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
    for (const wait of RETRY_MS) {
      try {
        return await once<Row>(text, values)
      } catch (problem) {
        if (!isLostError(problem)) throw troubleOf(problem)
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
    return once<Row>(text, values)
  }

  let ahead = 0
  async function askClock(): Promise<void> {
    const before = Date.now()
    const { rows } = await once<{ ms: string }>('select extract(epoch from clock_timestamp()) * 1000 as ms')
    ahead = Number(rows[0]?.ms) - (before + Date.now()) / 2
  }
  try {
    await once(SCHEMA)
    await askClock()
  } catch (problem) {
    await pool.end()
    throw troubleOf(problem)
  }
  const clock = setInterval(() => void askClock().catch(() => undefined), CLOCK_MS).unref()

  return {
    isShared: true,
    append: gathered(async (workshop, stream, expected, lines) => {
      if (!isWorkshopId(workshop) || !isStreamName(stream)) throw new Error('not a name of a stream')
      try {
        const { rowCount } = await patient(APPEND, [workshop, stream, expected, lines])
        if (rowCount === lines.length) return 'kept'
      } catch (problem) {
        if (!isTaken(problem)) throw problem
      }
      // The connection may have broken after the lines were kept: then they stand there, to the letter.
      const { rows } = await patient<{ line: string }>(WRITTEN, [workshop, stream, expected, lines.length])
      return rows.length === lines.length && rows.every(({ line }, at) => line === lines[at])
        ? 'kept'
        : 'conflict'
    }),
    read: async (workshop, from, which = 'all') => {
      const held = JSON.stringify(Object.fromEntries(from))
      const { rows } = await patient<{ stream: string; seq: number; line: string }>(READ, [
        workshop,
        held,
        which,
      ])
      if (rows.length > 0) return newsOf(rows)
      if (from.size === 0) return null
      const there = await patient("select from swim_lines where workshop = $1 and stream = 'room' limit 1", [
        workshop,
      ])
      return there.rowCount === 0 ? null : []
    },
    list: async () => {
      const { rows } = await patient<{ workshop: string }>(
        "select workshop from swim_lines where stream = 'room' and seq = 1 order by workshop",
      )
      return rows.map(({ workshop }) => workshop)
    },
    remove: async (workshop) => {
      await patient(
        'with codes as (delete from swim_codes where workshop = $1) delete from swim_lines where workshop = $1',
        [workshop],
      )
    },
    claimCode: async (code, workshop) => {
      const { rows } = await patient<{ workshop: string }>(CLAIM, [code, workshop])
      return rows[0]?.workshop === workshop
    },
    workshopOf: async (code) => {
      const { rows } = await patient<{ workshop: string }>(
        'select workshop from swim_codes where code = $1',
        [code],
      )
      return rows[0]?.workshop ?? null
    },
    now: () => Math.round(Date.now() + ahead),
    beat: async () => {
      await once(
        'insert into swim_beat (single, at) values (true, clock_timestamp()) on conflict (single) do update set at = excluded.at',
      )
    },
    lastBeat: async () => {
      const { rows } = await patient<{ ms: string }>(
        'select extract(epoch from at) * 1000 as ms from swim_beat',
      )
      return rows[0] ? Math.round(Number(rows[0].ms)) : null
    },
    isReady: () =>
      once('select 1').then(
        () => true,
        () => false,
      ),
    close: async () => {
      clearInterval(clock)
      await pool.end()
    },
  }
}

function newsOf(rows: readonly { stream: string; seq: number; line: string }[]): readonly News[] {
  const news: { stream: string; from: number; lines: string[] }[] = []
  for (const { stream, seq, line } of rows) {
    const last = news.at(-1)
    if (last?.stream === stream) last.lines.push(line)
    else news.push({ stream, from: seq - 1, lines: [line] })
  }
  return news
}

const codeOf = (problem: unknown): string =>
  problem instanceof Error && 'code' in problem ? String(problem.code) : ''

/** The connection, not the statement: 08 connection, 57P shutdown and start-up, 53300 too many connections, and what the network says. */
const isLost = (problem: unknown): boolean =>
  /^(08|57P|53300|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN|ENOENT)/.test(codeOf(problem)) ||
  (problem instanceof Error && /terminated|timeout/i.test(problem.message))

const isLostError = (problem: unknown): boolean =>
  problem instanceof Error && 'trouble' in problem && problem.trouble === 'store-gone'

const isTaken = (problem: unknown): boolean =>
  problem instanceof Error && codeOf(problem.cause ?? problem) === '23505'

const troubleOf = (problem: unknown): unknown => {
  if (problem instanceof Error && 'trouble' in problem) return problem
  return storeError(codeOf(problem) === '53100' ? 'disk-full' : 'store-broken', problem)
}
