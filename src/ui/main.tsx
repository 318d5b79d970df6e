// The tokens and parts come first, so that each screen's own style can build on them.
import './style/index.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { openLanguage } from './stores/language.ts'
import { keepSite } from './stores/site-worker.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('bug: the page has no root')
void openLanguage().then(() => {
  createRoot(root).render(<App />)
  keepSite()
})
