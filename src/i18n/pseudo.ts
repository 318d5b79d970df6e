const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
}
const LONGER = 0.4

/**
 * A sentence as a longer language would write it: vowels accented and doubled, two fifths longer, in brackets. What stands
 * on the page without brackets is in no catalogue; what is cut off would be cut off in that language. A sentence inside
 * another is lengthened once.
 */
export function pseudo(sentence: string): string {
  let owed = 0
  const parts = sentence.replace(/[⟦⟧]/g, '').split(/(<[^>]*>)/)
  const longer = parts.map((part) =>
    part.startsWith('<')
      ? part
      : part.replace(/[a-z]/gi, (letter) => {
          owed += LONGER
          const accented = ACCENTED[letter]
          if (accented === undefined) return letter
          const times = Math.min(3, Math.floor(owed) + 1)
          owed -= times - 1
          return accented + accented.toLowerCase().repeat(times - 1)
        }),
  )
  return `⟦${longer.join('')}${'ó'.repeat(Math.round(Math.max(0, owed)))}⟧`
}
