// Runs before the page's own script has come: shows the first screen of this address, which the build has drawn ahead
// (`.config/first-screens.ts`), and fetches what that address will need. It stands alone and imports nothing.
import type { Opened } from './first-screen.ts'

const root = document.getElementById('root')
const page = window.location.hash.replace(/^#\/?/, '').split(/[/?]/, 1)[0] || 'home'
const screen = [...document.querySelectorAll('template')].find((one) => one.dataset.page === page)

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

if (root !== null && screen !== undefined) {
  for (const file of screen.dataset.needs?.split(' ') ?? []) {
    const link = document.createElement('link')
    link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload'
    if (file.endsWith('.css')) link.as = 'style'
    // As the page's own script will ask for them: asked otherwise, they would be fetched twice.
    link.crossOrigin = ''
    // What is seen comes before what brings it to life.
    link.fetchPriority = 'low'
    link.href = file
    document.head.append(link)
  }
  if (isUsual()) {
    const opened: Opened = { page, pressed: null }
    window.swimOpened = opened
    root.append(screen.content.cloneNode(true))
    // Nothing is lost that somebody presses before the page can do it: the page does it when it can.
    root.addEventListener('click', ({ target }) => {
      if (window.swimOpened !== opened || !(target instanceof Element)) return
      opened.pressed = target.closest('button') ?? opened.pressed
    })
  }
}
