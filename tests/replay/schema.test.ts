import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { logSchema } from '../../src/replay/index.ts'

// After a change of the format: SWIM_GOLDEN=write npx vitest run --project unit tests/replay/schema.test.ts
const FILE = join(import.meta.dirname, '..', '..', 'scenarios', 'schema', 'log-1.json')

describe('the published schema of a log line', () => {
  it('says what the program reads', () => {
    const now = logSchema()
    if (process.env.SWIM_GOLDEN === 'write') writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`)
    // The formatter may lay the file out; what it says is compared.
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(now)))
  })
})
