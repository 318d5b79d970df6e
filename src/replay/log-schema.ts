import * as z from 'zod/mini'
import { SEATS } from '../engine/index.ts'
import { checkpointShape, commandLineShape, headerShape, sealShape } from './line-shape.ts'

/** The JSON Schema (draft 2020-12) of one line of a log, for editors and other programs. */
export function logSchema(): object {
  const line = z.union([headerShape, commandLineShape, checkpointShape(SEATS), sealShape])
  const { $schema, ...rest } = z.toJSONSchema(line, { io: 'input', reused: 'ref' })
  return {
    $schema,
    $id: 'log-1.json',
    title: 'One line of a Swim Together log, format log/1',
    description:
      'JSON Lines: a header, then commands and checkpoints, at last the seal. Each line is its own RFC 8785 form ended by LF; prev is the SHA-256 of the line before, its LF included. A table of fewer seats has entries for its own seats only.',
    ...rest,
  }
}
