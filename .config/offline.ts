import type { VitePWAOptions } from 'vite-plugin-pwa'

/**
 * The site without network. Every file that a page is made of is kept; what the server answers (api, sockets, health) is not
 * touched. A page comes from the network where there is one, so that nobody joins a workshop with yesterday's page, and from
 * the device where there is none; the new worker waits until the page asks it in.
 */
export const offline: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  // The page registers by itself, after its first paint (src/ui/stores/site-worker.ts).
  injectRegister: false,
  includeAssets: [],
  manifest: {
    id: './',
    name: 'Swim Together',
    short_name: 'Swim Together',
    description: 'A game of system leadership in health and care: four boards, one place, the same patients.',
    lang: 'en-GB',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fffdf7',
    theme_color: '#1d5d6b',
    categories: ['education', 'games'],
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['index.html', 'assets/**/*.{js,css,woff2,svg,json}'],
    // The pictures of the four shown games are a quarter of all that is drawn: without network their words stand alone.
    globIgnores: ['assets/demo-*.svg'],
    maximumFileSizeToCacheInBytes: 2_000_000,
    cleanupOutdatedCaches: true,
    // The first worker serves the page that fetched it; a later one does so when somebody says yes.
    clientsClaim: true,
    skipWaiting: false,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    // Pages are answered below, from the network first. The plugin's own fallback would keep an old page alive.
    navigateFallback: null,
    directoryIndex: null,
    runtimeCaching: [
      {
        urlPattern: ({ request, url, sameOrigin }) =>
          sameOrigin &&
          request.mode === 'navigate' &&
          !/\/(api|socket\.io|healthz|readyz)(\/|$)/.test(url.pathname),
        handler: 'NetworkOnly',
        options: {
          precacheFallback: { fallbackURL: 'index.html' },
          plugins: [
            {
              // A network that says nothing is none.
              requestWillFetch: async ({ request }) =>
                new Request(request, { signal: AbortSignal.timeout(4_000) }),
              // A proxy whose server is away answers too: that is no page either.
              fetchDidSucceed: async ({ response }) => {
                if (response.status >= 500) throw new Error('the server is away')
                return response
              },
            },
          ],
        },
      },
    ],
  },
}
