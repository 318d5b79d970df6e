import type { CommandType, Refusal } from '../../../engine/index.ts'
import { isMessageKey, say } from '../../../i18n/index.ts'
import { useSending } from '../../stores/use-table.tsx'

/** The rules' no in words, with its numbers. */
export function refusalSentence(refusal: Refusal): string {
  const key = `refusal.${refusal.code}`
  const move = `table.move.${refusal.values.move}`
  const values = isMessageKey(move) ? { ...refusal.values, move: say(move) } : refusal.values
  return isMessageKey(key) ? say(key, values) : say('table.refused', { code: refusal.code })
}

/** Stands beside the control whose command was refused, until the next command. */
export function RefusalNote({ of }: { readonly of: readonly CommandType[] }) {
  const sending = useSending()
  if (sending.state !== 'refused' || !of.includes(sending.command.type)) return null
  return (
    <p className="refusal" role="alert">
      {refusalSentence(sending.refusal)}
    </p>
  )
}
