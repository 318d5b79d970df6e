// Read in the page: each function stands alone, since the browser gets its text only.

/** How many points the page is wider than its window. */
export const sidewaysBy = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth

/** Buttons and headings whose words do not fit into them. */
export function clipped(): readonly string[] {
  const found: string[] = []
  for (const one of document.querySelectorAll<HTMLElement>(
    'button, .btn, h1, h2, h3, summary, label, nav a',
  )) {
    if (one.closest('.sr-only, svg') !== null || one.offsetParent === null || one.clientWidth === 0) continue
    if (getComputedStyle(one).display === 'inline') continue
    if (one.scrollWidth > one.clientWidth + 1)
      found.push((one.textContent ?? '').replace(/\s+/g, ' ').slice(0, 60))
  }
  return found
}

/** Words on the page that came without brackets and are not marked as told in a language of their own. */
export function outsideTheCatalogue(): readonly string[] {
  const found = new Set<string>()
  const own = (one: Element | null): boolean =>
    one?.closest('[lang]:not(html), script, style, noscript, code, .brand-name') != null
  const bare = (text: string): string => {
    let depth = 0
    let outside = ''
    for (const letter of text) {
      if (letter === '⟦') depth += 1
      else if (letter === '⟧') depth -= 1
      else if (depth === 0) outside += letter
    }
    // Names of files and addresses are nobody's words.
    return outside.replace(/\S+\.swim\.jsonl|https?:\S+/g, '')
  }
  const blocks = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let depth = 0
  for (let node = blocks.nextNode(); node !== null; node = blocks.nextNode()) {
    const text = node.textContent ?? ''
    const started = depth
    depth += (text.match(/⟦/g) ?? []).length - (text.match(/⟧/g) ?? []).length
    if (started > 0 || own(node.parentElement)) continue
    if (/\p{L}{2}/u.test(bare(text)))
      found.add(
        `“${text.trim().slice(0, 60)}” in ${node.parentElement?.className || node.parentElement?.tagName}`,
      )
  }
  for (const one of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]'))
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      const text = one.getAttribute(name) ?? ''
      if (!own(one) && /\p{L}{2}/u.test(bare(text))) found.add(`${name}=“${text.slice(0, 60)}”`)
    }
  return [...found]
}
