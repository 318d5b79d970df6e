// Draws the icons of the installed game from the project's own mark: node assets/draw-icons.mjs
// The mark is src/ui/style/icon.svg; the maskable one fills its square and keeps the mark inside the safe circle.
import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const target = join(root, 'src/ui/public')
const mark = await readFile(join(root, 'src/ui/style/icon.svg'), 'utf8')
const filled = mark.replace('rx="10"', '').replace('translate(5 9)', 'translate(9.7 13.4) scale(.753)')

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const [name, size, svg] of [
  ['icon-192', 192, mark],
  ['icon-512', 512, mark],
  ['icon-maskable-512', 512, filled],
  ['apple-touch-icon', 180, filled],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  await page.screenshot({ path: join(target, `${name}.png`), omitBackground: true })
  await page.close()
}
await browser.close()
await copyFile(join(root, 'src/ui/style/icon.svg'), join(target, 'icon.svg'))
