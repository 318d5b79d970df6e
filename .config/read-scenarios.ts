import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { parseScenario } from '../src/scenario/index.ts'

const QUERY = '?read'

/**
 * `import scenario from '….json?read'`: a published scenario as the game plays it, read and checked while the site is built, so that
 * no device does it again. The build ends at one that is broken.
 */
export const readScenarios: Plugin = {
  name: 'read-scenarios',
  load(id) {
    if (!id.endsWith(`.json${QUERY}`)) return null
    const file = id.slice(0, -QUERY.length)
    this.addWatchFile(file)
    const read = parseScenario(readFileSync(file, 'utf8'))
    if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.error)}`)
    // A text is parsed in half the time of the same written as code.
    const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(read.value))})`
    return { code, moduleType: 'js' }
  },
}
