import '../../i18n/words/table.ts'
import { isMessageKey, say } from '../../i18n/index.ts'
import type { Reply } from '../../workshop/protocol/index.ts'
import { replyWords } from './reply-words.ts'

/** What an answer says to a person, whether the room or the rules of the game gave it. */
export function answerWords(reply: Reply | null): string | null {
  if (reply?.kind !== 'against-rules') return replyWords(reply)
  const { code, values } = reply.refusal
  const key = `refusal.${code}`
  return isMessageKey(key) ? say(key, values) : say('room.refused', { code })
}
