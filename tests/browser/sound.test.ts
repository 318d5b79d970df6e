import { expect, it } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { bundleOf } from '../support/bundle.ts'

// Each cue as a browser renders it, in samples between -1 and 1. Nobody listens to them here.
it('the cues are quiet, about as loud as each other, within three seconds, and neither begin nor end with a click', async () => {
  const text = await bundleOf(new URL('../../src/ui/sound/cues.ts', import.meta.url))
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.addScriptTag({ type: 'module', content: `${text}\nwindow.soundCue = soundCue` })
  await page.waitForFunction(() => 'soundCue' in window)
  const heard = await page.evaluate(async () => {
    const { soundCue } = window as unknown as typeof import('../../src/ui/sound/cues.ts')
    const render = async (cue: Parameters<typeof soundCue>[1]) => {
      const audio = new OfflineAudioContext(1, 4 * 44_100, 44_100)
      soundCue(audio, cue)
      const samples = [...(await audio.startRendering()).getChannelData(0)]
      const sizes = samples.map(Math.abs)
      const last = sizes.findLastIndex((size) => size > 1e-5)
      const level = (from: number, to: number) =>
        Math.sqrt(samples.slice(from, to).reduce((sum, one) => sum + one * one, 0) / (to - from))
      const loudest = Math.max(
        ...Array.from({ length: 60 }, (_, at) => level(at * 2_205, at * 2_205 + 17_640)),
      )
      return {
        seconds: last / 44_100,
        peak: sizes.reduce((most, size) => Math.max(most, size), 0),
        decibels: 20 * Math.log10(loudest),
        first: sizes[0] ?? 1,
        end: level(last - 441, last),
      }
    }
    return Promise.all((['reveal', 'water', 'bell'] as const).map(render))
  })
  await browser.close()
  for (const { seconds, peak, decibels, first, end } of heard) {
    expect(seconds).toBeGreaterThan(0.5)
    expect(seconds).toBeLessThan(3)
    expect(peak).toBeLessThan(0.2)
    expect(decibels).toBeGreaterThan(-35)
    expect(decibels).toBeLessThan(-28)
    expect(first).toBeLessThan(0.001)
    expect(end).toBeLessThan(0.0002)
  }
})
