import { createElement } from 'react'
import { prerender } from 'react-dom/static'
import { createServer, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { namedPictures } from './home-pictures.ts'

type Bundle = Rolldown.OutputBundle
type Pages = Pick<typeof import('../src/ui/app.tsx'), 'Page'>
type Route = Parameters<Pages['Page']>[0]['route']

/** What draws the page in the browser; fetched with the page, run when the first screen is seen. */
const START = 'src/ui/start.tsx'

/** The screens with which most people arrive, and the module that brings each to life. */
const SCREENS: readonly { readonly route: Route; readonly module: string | null }[] = [
  { route: { page: 'home' }, module: null },
  { route: { page: 'join', code: null }, module: 'src/ui/screens/join/join.tsx' },
  { route: { page: 'table', id: null, settings: null }, module: 'src/ui/screens/play/play.tsx' },
]

/**
 * Draws the first screens while the site is built, by the components that draw them in the browser, and lays them into the page
 * as templates. `src/ui/opening.ts` shows the one that the address asks for, before the page's own script has come. Each template
 * names the files that its screen will need, so that they come side by side and not one after the other.
 */
export function firstScreens(): Plugin {
  let config: ResolvedConfig
  let opening = ''
  return {
    name: 'first-screens',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    buildStart() {
      opening = this.emitFile({ type: 'chunk', id: 'src/ui/opening.ts', name: 'opening' })
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const drawn = await drawAll(config)
        const templates = SCREENS.map(({ route, module }, at) => {
          const needs = module === null ? [] : filesOf(bundle, module, START)
          const data = needs.length > 0 ? ` data-needs="${needs.join(' ')}"` : ''
          return `<template data-page="${route.page}"${data}>${named(drawn[at] ?? '', bundle)}</template>`
        })
        const file = Object.values(bundle).find(
          (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith('src/ui/opening.ts'),
        )
        if (file === undefined) throw new Error(`the opening script is not in the build (${opening})`)
        const script = `<script src="./${file.fileName}"></script>`
        const first = filesOf(bundle, START, 'index.html')
        const late = first.filter((name) => name.endsWith('.css'))
        if (late.length > 0) throw new Error(`styles that come after the first screen: ${late.join(', ')}`)
        const scripts = first.map((name) => `<link rel="modulepreload" crossorigin href="${name}">`)
        return html
          .replace('</head>', `${scripts.join('\n')}\n</head>`)
          .replace('</body>', `${templates.join('\n')}\n${script}\n</body>`)
      },
    },
  }
}

/** The markup of each screen, as the server of a page would send it. */
async function drawAll({ root, resolve: { alias } }: ResolvedConfig): Promise<readonly string[]> {
  const server = await createServer({
    configFile: false,
    root,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    plugins: [namedPictures],
    resolve: { alias },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const { Page } = (await server.ssrLoadModule('/src/ui/app.tsx')) as Pages
    const markups: string[] = []
    for (const { route } of SCREENS) {
      // Once to fetch what the screen is made of, once to draw it in one piece.
      for (const isFirst of [true, false]) {
        const { prelude } = await prerender(createElement(Page, { route }), { progressiveChunkSize: 1e9 })
        const markup = await new Response(prelude).text()
        if (!isFirst) markups.push(checked(markup))
      }
    }
    return markups
  } finally {
    await server.close()
  }
}

/** The page's policy lets in no script and no style that stands in the markup. */
function checked(markup: string): string {
  const wrong = /<script|<style| style=| on\w+=/.exec(markup)
  if (wrong) throw new Error(`a first screen has ${wrong[0]} in it: ${markup.slice(0, 2_000)}`)
  return markup
}

/** Puts the pictures' file names where the drawing has their own (`namedPictures`). */
const named = (markup: string, bundle: Bundle): string =>
  markup.replace(/asset:([\w-]+)/g, (_, name: string) => {
    const file = Object.values(bundle).find(
      (one) => one.type === 'asset' && one.names.includes(`${name}.svg`),
    )
    if (file === undefined) throw new Error(`the build has no picture ${name}`)
    return `./${file.fileName}`
  })

/** A module's chunk, all that it imports, and their styles; what another module has brought already is left out. */
function filesOf(bundle: Bundle, module: string, within: string | null): readonly string[] {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
  const chunkOf = new Map(chunks.map((one) => [one.fileName, one]))
  const reach = (from: readonly string[]): ReadonlySet<string> => {
    const found = new Set(from)
    for (const name of found) for (const next of chunkOf.get(name)?.imports ?? []) found.add(next)
    return found
  }
  const brought = (by: string): ReadonlySet<string> => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(by)))
    if (chunk === undefined) throw new Error(`the build has no chunk of ${by}`)
    return reach([chunk.fileName])
  }
  const there = new Set(within === null ? [] : brought(within))
  return [...brought(module)]
    .filter((name) => !there.has(name))
    .flatMap((name) => [name, ...cssOf(chunkOf.get(name))].map((file) => `./${file}`))
}

const cssOf = (chunk: Rolldown.OutputChunk | undefined): readonly string[] => [
  ...((chunk as { viteMetadata?: { importedCss: Set<string> } } | undefined)?.viteMetadata?.importedCss ??
    []),
]
