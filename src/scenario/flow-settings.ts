import { FLOW_DEFAULTS, type FlowParams } from '../flow/index.ts'
import { fail, type Issue, ok, type Result } from '../lib/index.ts'
import { collect } from './check/loose.ts'
import { checkNumbers } from './check/numbers.ts'
import { flowInFile } from './schema/flow.ts'
import { schemaIssues } from './schema-issues.ts'

/** Flow parameters set one by one (`swim flow --set`): the place without growth with these changes, or all that is wrong with them. */
export function decodeFlow(set: Readonly<Record<string, number>>): Result<FlowParams, readonly Issue[]> {
  const parsed = flowInFile().safeParse(set)
  if (!parsed.success) return fail(schemaIssues(parsed.error.issues, set))
  const { issues, report } = collect()
  checkNumbers({ flow: set }, report)
  return issues.length > 0 ? fail(issues) : ok({ ...FLOW_DEFAULTS, ...parsed.data })
}
