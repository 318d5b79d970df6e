const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A name for one message that no other message has; works where the page is not secure as well. */
export function newMessageId(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(20))
  return Array.from(numbers, (number) => LETTERS[number % LETTERS.length]).join('')
}
