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
  const parts = sentence.split(/(⟦[^⟦⟧]*⟧|<[^>]*>)/)
  const longer = parts.map((part) =>
    part.startsWith('⟦')
      ? part.slice(1, -1)
      : part.startsWith('<')
        ? part
        : part.replace(/\p{L}/gu, (letter) => {
            owed += LONGER
            const accented = ACCENTED[letter]
            if (accented === undefined) return letter
            const more = Math.min(2, Math.floor(owed))
            owed -= more
            return accented + accented.toLowerCase().repeat(more)
          }),
  )
  return `⟦${longer.join('')}${'ó'.repeat(Math.round(Math.max(0, owed)))}⟧`
}
