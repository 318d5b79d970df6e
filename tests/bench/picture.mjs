// npm run bench:picture [-- rounds]: frames a second of the quarter at 1280 × 720, beside a bare Phaser scene with as
// many moving sprites. The two alternate, so that a busy machine slows both; medians count. Without a graphics card
// (as here: SwiftShader) this is software drawing. The limit of the screen is lifted, else both would show 60.
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
import { build } from 'vite'

const rounds = Number(process.argv[2] ?? 5)
const seconds = 8
const result = await build({
  configFile: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    write: false,
    lib: { entry: `${import.meta.dirname}/picture-page.ts`, formats: ['es'] },
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
const code = (Array.isArray(result) ? result[0] : result).output[0].code
const page = '<!doctype html><meta charset="utf-8"><title>Bench</title><body style="margin:0"></body>'
const server = createServer((request, response) => {
  const isScript = request.url === '/bench.mjs'
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' })
  response.end(isScript ? code : page)
})
await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu-vsync',
  '--disable-frame-rate-limit',
  '--enable-unsafe-swiftshader',
]
const browser = await chromium.launch({ executablePath, args })
try {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  tab.on('pageerror', (error) => console.error(error.message))
  await tab.goto(`http://127.0.0.1:${server.address().port}/`)
  const ask = (call) => tab.evaluate(`import('/bench.mjs').then((bench) => bench.${call})`)
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
  for (const renderer of (process.env.RENDERERS ?? 'canvas,webgl').split(',')) {
    const runs = { board: [], bare: [] }
    for (let i = 0; i < rounds; i++) {
      runs.board.push(await ask(`measureBoard(${seconds}, '${renderer}')`))
      runs.bare.push(await ask(`measureBare(${seconds}, '${renderer}')`))
    }
    const of = (list, key) => median(list.map((run) => run[key])).toFixed(1)
    for (const [name, list] of Object.entries(runs))
      console.log(
        `${renderer.padEnd(6)} ${name.padEnd(5)} ${of(list, 'fps')} fps; a slow frame ${of(list, 'slow')} ms, the longest ${of(list, 'longest')} ms; ${of(list, 'sprites')} moving`,
      )
    const ratio = median(runs.bare.map((bare, i) => bare.fps / runs.board[i].fps))
    console.log(`${renderer.padEnd(6)} bare scene ÷ picture: ${ratio.toFixed(2)} (aim: at most 1.20)`)
  }
} finally {
  await browser.close()
  server.close()
}
