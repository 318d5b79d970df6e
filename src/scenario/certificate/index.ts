export { conclude, LIMITS } from './conclude.ts'
export {
  type CertificateJob,
  type CertificateRuns,
  certify,
  type Effort,
  FULL_EFFORT,
  type Runner,
  runJob,
} from './jobs.ts'
export * from './types.ts'
