// The tokens and parts come first, so that each screen's own style can build on them.
import './style/index.css'
import { createRoot } from 'react-dom/client'
import { language } from '../i18n/index.ts'
import { App } from './app.tsx'

document.documentElement.lang = language()
const root = document.getElementById('root')
if (root === null) throw new Error('bug: the page has no root')
createRoot(root).render(<App />)
