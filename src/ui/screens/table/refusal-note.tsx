import '../../../i18n/words/table.ts'
import type { CommandType, Refusal } from '../../../engine/index.ts'
import { isMessageKey, say } from '../../../i18n/index.ts'
import { useSending } from '../../stores/use-table.tsx'

/** The rules' no in words, with its numbers; a move in it goes by the name it has on the screen. */
export function refusalSentence({ code, values }: Refusal): string {
  const key = `refusal.${code}`
  if (!isMessageKey(key)) return say('table.refused', { code })
  const move = `table.move.${values.move}`
  return say(key, isMessageKey(move) ? { ...values, move: say(move) } : values)
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
