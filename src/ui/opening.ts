// Runs before the page's own script has come: shows the first screen of this address, which the build has drawn ahead
// (`.config/first-screens.ts`), and fetches what an address will need side by side. It stands alone and imports nothing.
import type { Opened } from './first-screen.ts'

const pageNow = (): string => window.location.hash.replace(/^#\/?/, '').split(/[/?]/, 1)[0] || 'home'
const screenOf = (page: string): HTMLTemplateElement | undefined =>
  [...document.querySelectorAll('template')].find((one) => one.dataset.page === page)

/** Drawn ahead is the first language in its own words; whoever chose others gets those a moment later. */
function isUsual(): boolean {
  if (new URLSearchParams(window.location.search).has('lang')) return false
  try {
    const chosen = ['swim-together.language', 'swim-together.labels'].map((key) => localStorage.getItem(key))
    return chosen.every((word) => word === null || word === 'en-GB' || word === 'then')
  } catch {
    return true
  }
}

/** Is this the tutorial's table, and its first word not read yet? As `screens/play/coming.tsx` asks when it has come. */
function isGuided(): boolean {
  const asked = new URLSearchParams(window.location.hash.split('?', 2)[1])
  if (asked.get('scenario') !== 'share-the-pain' || asked.has('how')) return false
  try {
    const kept = localStorage.getItem('swim-together.guide') ?? ''
    return !/\b(off|start)\b/.test(kept)
  } catch {
    return true
  }
}

/** Fills the link to the game that waits on this device, as `screens/home/home.tsx` draws it a moment later. */
function offerToGoOn(screen: DocumentFragment): void {
  const link = screen.querySelector<HTMLAnchorElement>('.unfilled')
  if (link === null) return
  try {
    const { id, title, round } = JSON.parse(localStorage.getItem('swim-together.waiting') ?? '')
    const words: Readonly<Record<string, unknown>> = { title, round }
    if (![id, title, round].every((word) => word !== undefined)) return
    link.href += encodeURIComponent(id)
    link.textContent = (link.textContent ?? '').replace(/\{(\w+)\}/g, (_, word: string) => `${words[word]}`)
    link.classList.remove('unfilled')
    link.nextElementSibling?.classList.add('alt')
  } catch {
    // None waits, or the device keeps nothing.
  }
}

function open(root: HTMLElement, page: string): void {
  const screen = screenOf(page)
  if (screen === undefined || !isUsual()) return
  const opened: Opened = { page, pressed: null }
  window.swimOpened = opened
  document.documentElement.toggleAttribute('data-guided', isGuided())
  const drawn = document.importNode(screen.content, true)
  offerToGoOn(drawn)
  root.append(drawn)
  // Nothing is lost that somebody presses before the page can do it: the page does it when it can. Asked before React, which
  // stops a click on what it has not brought to life yet, and would leave it to the browser to send a form away.
  root.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null
      if (window.swimOpened !== opened || button === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      opened.pressed?.removeAttribute('aria-busy')
      opened.pressed = button
      button.setAttribute('aria-busy', 'true')
    },
    { capture: true },
  )
}

function fetchAhead(): void {
  const screen = screenOf(pageNow())
  const files = screen?.dataset.needs?.split(' ') ?? []
  delete screen?.dataset.needs
  for (const file of files) {
    const isStyle = file.endsWith('.css')
    const link = document.createElement('link')
    link.rel = isStyle ? 'preload' : 'modulepreload'
    if (isStyle) link.as = 'style'
    // As the page's own script will ask for them: asked otherwise, they would be fetched twice.
    link.crossOrigin = ''
    link.fetchPriority = 'low'
    link.href = file
    document.head.append(link)
  }
}

/** When the screen is painted, its picture too where one comes soon: the line is full until then anyway. */
async function isPainted(root: HTMLElement): Promise<void> {
  const picture = root.querySelector('img')?.decode() ?? Promise.resolve()
  await Promise.race([picture.catch(() => {}), new Promise((done) => setTimeout(done, PICTURE_WITHIN_MS))])
  // A page that nobody looks at has no frame to wait for.
  if (document.visibilityState === 'hidden') return
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
}

const PICTURE_WITHIN_MS = 600
const root = document.getElementById('root')
if (root !== null) {
  open(root, pageNow())
  void isPainted(root).then(fetchAhead)
}
window.addEventListener('hashchange', fetchAhead)
