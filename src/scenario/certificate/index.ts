export { basisHash } from './basis.ts'
export { certify, type Effort, FULL_EFFORT, TUNING_PREFIX } from './certify.ts'
export { type CertificateJob, type CertificateRuns, type Runner, runJob } from './jobs.ts'
export { LIMITS } from './limits.ts'
export { checkRule, type RuleCheck } from './one-rule.ts'
export {
  certificateJsonSchema,
  certificateText,
  holdsFor,
  isCurrent,
  readCertificate,
  type StoredCertificate,
  toStore,
} from './stored.ts'
export { suggest } from './suggest.ts'
export * from './types.ts'
