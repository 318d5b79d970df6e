export { MAY_SEND, maySend } from './may.ts'
export type { Principal } from './principal.ts'
