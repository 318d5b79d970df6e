import { type BoardTheme, crestShape, type Lamp, lampLook, mooringBars, type Tints } from '../scene/index.ts'

/** Half the side of a lamp's sprite, in pixels of the frame. */
export const lampReach = 21

type Look = {
  readonly theme: BoardTheme
  readonly tints: Tints
  readonly resolution: number
  readonly isSmall: boolean
}

/** Draws lamps by copying sprites that were made once: a glow is too dear to draw hundreds of times. */
export function lampBrush({ theme, tints, resolution, isSmall }: Look) {
  const scaleOf = ({ lamp }: Pick<Lamp, 'lamp'>) => (isSmall ? lampLook.small[lamp] : 1)
  const sprites = new Map<string, HTMLCanvasElement>()
  const spriteOf = (lamp: Pick<Lamp, 'lamp' | 'mooring'>) => {
    const name = `${lamp.lamp} ${lamp.mooring ?? ''}`
    const made =
      sprites.get(name) ?? lampSprite(lamp, { theme, tints, resolution: resolution * scaleOf(lamp) })
    sprites.set(name, made)
    return made
  }
  const draw = (context: CanvasRenderingContext2D, lamp: Lamp) => {
    const reach = lampReach * lamp.size * scaleOf(lamp)
    context.drawImage(spriteOf(lamp), lamp.x - reach, lamp.y - reach, reach * 2, reach * 2)
  }
  return { draw, spriteOf }
}

/** A glint of running water. */
export function dropSprite(resolution: number): HTMLCanvasElement {
  const sprite = document.createElement('canvas')
  sprite.width = sprite.height = Math.ceil(10 * resolution)
  const context = sprite.getContext('2d')
  if (!context) return sprite
  context.fillStyle = 'rgba(255, 255, 255, 0.9)'
  context.beginPath()
  context.ellipse(5 * resolution, 5 * resolution, 4 * resolution, 2.6 * resolution, -0.4, 0, Math.PI * 2)
  context.fill()
  return sprite
}

/** One small crest, for the only thing that moves when nothing happens. */
export function crestSprite(tints: Tints, resolution: number): HTMLCanvasElement {
  const sprite = document.createElement('canvas')
  sprite.width = Math.ceil(40 * resolution)
  sprite.height = Math.ceil(12 * resolution)
  const context = sprite.getContext('2d')
  if (!context) return sprite
  context.setTransform(resolution, 0, 0, resolution, 2 * resolution, 6 * resolution)
  context.globalAlpha = 0.6
  context.strokeStyle = tints.wave
  context.lineWidth = 2.4
  context.lineCap = 'round'
  context.stroke(new Path2D(`M0 0${crestShape}`))
  return sprite
}

function lampSprite(
  { lamp, mooring }: Pick<Lamp, 'lamp' | 'mooring'>,
  look: Omit<Look, 'isSmall'>,
): HTMLCanvasElement {
  const sprite = document.createElement('canvas')
  sprite.width = sprite.height = Math.ceil(lampReach * 2 * look.resolution)
  const context = sprite.getContext('2d')
  if (!context) return sprite
  const zoom = sprite.width / (lampReach * 2)
  context.setTransform(zoom, 0, 0, zoom, sprite.width / 2, sprite.height / 2)
  const glow = lampLook.glow[look.theme]
  disc(context, lampLook.halo[lamp], { alpha: glow.strength, stops: haloStops(glow.colour) })
  disc(context, lampLook.core[lamp], { alpha: 1, stops: lampLook.heart })
  context.globalAlpha = lampLook.edge[lamp]
  context.strokeStyle = look.tints.lampEdge
  context.stroke()
  if (!mooring) return sprite
  context.globalAlpha = 1
  context.strokeStyle = look.tints.mooring
  context.lineWidth = 3
  context.lineCap = 'round'
  context.stroke(new Path2D(mooringBars[mooring]))
  return sprite
}

type Glow = { readonly alpha: number; readonly stops: readonly (readonly [number, string])[] }

function disc(context: CanvasRenderingContext2D, radius: number, { alpha, stops }: Glow): void {
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, radius)
  for (const [offset, colour] of stops) gradient.addColorStop(offset, colour)
  context.globalAlpha = alpha
  context.fillStyle = gradient
  context.beginPath()
  context.arc(0, 0, radius, 0, Math.PI * 2)
  context.fill()
}

function haloStops(colour: string): Glow['stops'] {
  return [
    [0, colour],
    [0.35, `${colour}99`],
    [1, `${colour}00`],
  ]
}
