import canonicalize from 'canonicalize'
import { bug } from './result.ts'

/** JSON values that survive a round trip: finite numbers, no −0, no undefined. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The one text of a JSON value: RFC 8785 (JSON Canonicalization Scheme). Throws on NaN and infinities. */
export function canonical(value: unknown): string {
  return canonicalize(value) ?? bug('a value without a JSON form')
}
