export { fingerprintChart } from './chart.ts'
export { FINGERPRINT_USUAL, type FingerprintSettings, fingerprint, isExact } from './fingerprint.ts'
export {
  type FingerprintJob,
  type FingerprintWish,
  fingerprintCsv,
  fingerprintDocument,
  fingerprintJob,
  fingerprintWork,
  isExactJob,
  placeAt,
} from './job.ts'
