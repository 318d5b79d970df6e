import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2022', outDir: 'dist/site', assetsInlineLimit: 0 },
  resolve: { alias: { '#scenarios': resolve(import.meta.dirname, 'scenarios') } },
  test: {
    ...(process.env.SWIM_TEST_RESULTS
      ? { reporters: ['default', 'json'], outputFile: { json: process.env.SWIM_TEST_RESULTS } }
      : {}),
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
})
