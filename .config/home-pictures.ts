import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { demoPicture, homePicture, restingPicture } from '../src/ui/board/pictures.ts'
import { DEMOS } from '../src/ui/screens/home/demos.ts'

const module = resolve(import.meta.dirname, '../src/ui/board/pictures.ts')
const drawn = { home: homePicture, resting: restingPicture } as const
const kinds = ['home', 'resting'] as const
const themes = ['light', 'dark'] as const
const sizes = ['small', 'full'] as const

const pictures = [
  ...kinds.flatMap((kind) =>
    themes.flatMap((theme) =>
      sizes.map((size) => ({ key: `${kind}-${theme}-${size}`, address: () => drawn[kind](theme, size) })),
    ),
  ),
  ...DEMOS.flatMap(({ seat }) =>
    themes.map((theme) => ({ key: `demo-${seat}-${theme}`, address: () => demoPicture(seat, theme) })),
  ),
]

const moduleWith = (files: readonly string[]): string => `const files = { ${files.join(', ')} }
const of = (kind) => (theme, size) => files[kind + '-' + theme + '-' + size]
export const homePicture = of('home')
export const restingPicture = of('resting')
export const demoPicture = (seat, theme) => files['demo-' + seat + '-' + theme]`

/** Draws the first pages' pictures while the site is built, by the same code that draws them in development, into files. */
export const homePictures: Plugin = {
  name: 'home-pictures',
  apply: 'build',
  load(id) {
    if (id !== module) return null
    return moduleWith(
      pictures.map(({ key, address }) => {
        const drawing = address()
        const source = decodeURIComponent(drawing.slice(drawing.indexOf(',') + 1))
        const file = this.emitFile({ type: 'asset', name: `${key}.svg`, source })
        return `'${key}': import.meta.ROLLUP_FILE_URL_${file}`
      }),
    )
  },
}

/** The same names where a page is drawn ahead: `asset:` and the picture's name, to be filled in when the files have theirs. */
export const namedPictures: Plugin = {
  name: 'named-pictures',
  enforce: 'pre',
  load: (id) => (id === module ? moduleWith(pictures.map(({ key }) => `'${key}': 'asset:${key}'`)) : null),
}
