/** A sentence in which `<b>…</b>` is strong; nothing else in it is markup. */
export function Rich({ text }: { readonly text: string }) {
  let at = 0
  return text.split(/<b>|<\/b>/).map((part, index) => {
    const key = at
    at += part.length + 1
    return index % 2 === 1 ? <b key={key}>{part}</b> : part
  })
}
