import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { chunkNames } from './.config/chunks.ts'
import { compressed } from './.config/compressed.ts'
import { firstScreens } from './.config/first-screens.ts'
import { homePictures } from './.config/home-pictures.ts'
import { offline } from './.config/offline.ts'
import { readScenarios } from './.config/read-scenarios.ts'
import { medians } from './tests/bench/medians.ts'

/**
 * The built page asks for nothing from elsewhere and runs no script but its own, whoever serves it.
 * `blob:` and `data:` pictures are the drawn scene and its textures. Development has scripts in the page, so it goes without.
 */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const policy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  },
}

/** The one typeface comes with the page and not only after its styles: words do not change their shape under the reader. */
const typeface: Plugin = {
  name: 'typeface-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        // Letters with marks come when a page has one.
        .filter((file) => /-latin-wght-[^/]*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: '' },
          injectTo: 'head-prepend',
        })),
  },
}

/** Tests of many minutes: in the long run only. */
const LONG = process.env.SWIM_LONG === '1' ? [] : ['tests/**/*.long.test.ts']

/** Tests that plant a fault in a module of the program: theirs alone. */
const PLANTED = ['tests/workshop/server/secrecy-leak.test.ts']

export default defineConfig({
  base: './',
  plugins: [
    react(),
    readScenarios,
    homePictures,
    firstScreens(),
    typeface,
    policy,
    VitePWA(offline),
    compressed(),
  ],
  publicDir: 'src/ui/public',
  // The picture engine is one large chunk by nature; it is fetched only where it is shown.
  build: {
    target: 'es2022',
    outDir: 'dist/site',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // Who only wants the spelling of a code from the protocol does not carry its schemas to a phone.
    rolldownOptions: {
      // Words of other languages are fetched one screen at a time, and lie apart.
      output: {
        codeSplitting: { groups: [{ name: chunkNames() }], includeDependenciesRecursively: false },
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.length > 0 && moduleIds.every((id) => id.includes('/src/i18n/cy/'))
            ? 'assets/cy/[name]-[hash].js'
            : 'assets/[name]-[hash].js',
      },
      treeshake: { moduleSideEffects: [{ test: /\/src\/workshop\/protocol\//, sideEffects: false }] },
    },
  },
  resolve: { alias: { '#scenarios': resolve(import.meta.dirname, 'scenarios') } },
  test: {
    // Test files wait for servers, clocks and browsers half of the time: one more at once than there are cores.
    maxWorkers: availableParallelism() + 1,
    ...(process.env.SWIM_TEST_RESULTS
      ? { reporters: ['default', 'json'], outputFile: { json: process.env.SWIM_TEST_RESULTS } }
      : {}),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/support/seeded.ts', 'tests/support/words.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', ...PLANTED, ...LONG],
          // Files share the modules that one of them has read: half of the time is saved.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'planted',
          setupFiles: ['tests/support/seeded.ts', 'tests/support/words.ts'],
          include: PLANTED,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: LONG,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
    benchmark: { include: ['tests/bench/**/*.bench.ts'], reporters: [medians] },
  },
})
