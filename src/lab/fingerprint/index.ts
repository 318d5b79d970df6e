export {
  FINGERPRINT_USUAL,
  type FingerprintPoint,
  type FingerprintSettings,
  fingerprint,
  fingerprintRow,
  isExact,
} from './fingerprint.ts'
