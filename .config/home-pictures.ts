import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { homePicture } from '../src/ui/screens/home/pictures.ts'

const module = resolve(import.meta.dirname, '../src/ui/screens/home/pictures.ts')

/** Draws the home page's pictures while the site is built, by the same code that draws them in development, into files. */
export const homePictures: Plugin = {
  name: 'home-pictures',
  apply: 'build',
  load(id) {
    if (id !== module) return null
    const entries = (['light', 'dark'] as const).flatMap((theme) =>
      (['small', 'full'] as const).map((size) => {
        const address = homePicture(theme, size)
        const source = decodeURIComponent(address.slice(address.indexOf(',') + 1))
        const file = this.emitFile({ type: 'asset', name: `home-${theme}-${size}.svg`, source })
        return `'${theme} ${size}': import.meta.ROLLUP_FILE_URL_${file}`
      }),
    )
    return `const files = { ${entries.join(', ')} }
export const homePicture = (theme, size) => files[theme + ' ' + size]`
  },
}
