// The tokens and parts come first, so that each screen's own style can build on them.
import './style/index.css'
// These stand with them because their screens are seen before their scripts come.
import './parts/marks.css'
import './screens/guide/guide.css'
import './screens/home/home.css'
import './screens/join/join.css'
import './screens/play/table-frame.css'
import './screens/saved/saved.css'
import './first-screen.ts'
import { nextTask } from './next-task.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('bug: the page has no root')

// A screen that stands there already is seen before the machine is busy with bringing it to life.
const isSeen =
  window.swimOpened === undefined || document.visibilityState === 'hidden'
    ? Promise.resolve()
    : new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
// In steps, a turn of the browser between two: a slow phone answers a finger in between.
void isSeen.then(async () => {
  await import('../i18n/index.ts')
  await nextTask()
  new Worker(new URL('./figures-worker.ts', import.meta.url), { type: 'module' })
  await nextTask()
  await import('react-dom/client')
  await nextTask()
  const { start } = await import('./start.tsx')
  await nextTask()
  await start(root)
})
