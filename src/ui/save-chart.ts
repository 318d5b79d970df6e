import { saveBlob } from './save-file.ts'

/** What a drawing takes from the page’s style sheets; written into the file, which has none. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'color',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
] as const

/** Twice the size of the drawing’s own units: sharp on a slide. */
const SCALE = 2

/** Saves a chart of the page as a picture that stands by itself. */
export async function saveChart(
  drawn: SVGSVGElement,
  { name, as }: { readonly name: string; readonly as: 'svg' | 'png' },
): Promise<void> {
  const { text, width, height } = standalone(drawn)
  if (as === 'svg') return saveBlob(`${name}.svg`, new Blob([text], { type: 'image/svg+xml' }))
  const png = await painted(text, width * SCALE, height * SCALE)
  if (png !== null) saveBlob(`${name}.png`, png)
}

function standalone(drawn: SVGSVGElement): {
  readonly text: string
  readonly width: number
  readonly height: number
} {
  const copy = drawn.cloneNode(true) as SVGSVGElement
  const originals = [drawn, ...drawn.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  for (const [at, original] of originals.entries()) {
    const computed = getComputedStyle(original)
    // As attributes of the drawing: the page’s security policy lets no inline style in.
    for (const property of STYLES) copies[at]?.setAttribute(property, computed.getPropertyValue(property))
    copies[at]?.removeAttribute('class')
  }
  const box = drawn.viewBox.baseVal
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const area = { x: box.x, y: box.y, width: box.width, height: box.height }
  for (const [attribute, value] of Object.entries(area)) ground.setAttribute(attribute, String(value))
  ground.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--surface'))
  copy.prepend(ground)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(box.width))
  copy.setAttribute('height', String(box.height))
  return { text: new XMLSerializer().serializeToString(copy), width: box.width, height: box.height }
}

async function painted(text: string, width: number, height: number): Promise<Blob | null> {
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  return new Promise((found) => canvas.toBlob(found, 'image/png'))
}
