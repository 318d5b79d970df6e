import * as z from 'zod/mini'
import { scenarioInFile } from './schema/index.ts'

/** The published JSON Schema (draft 2020-12) of a scenario file, for editors; `scenarios/schema/scenario-1.json` holds it. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(scenarioInFile(), {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'ref',
  })
  return {
    $schema,
    $id: 'scenario-1.json',
    title: 'Swim Together scenario, format scenario/1',
    description: 'Numbers left out are the recommended ones. Pounds and people are whole; shares are 0 to 1.',
    ...schema,
  }
}
