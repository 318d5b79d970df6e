/** Words in a graphics card's name that mean: drawn by the processor. */
const softwareNames = /swiftshader|llvmpipe|software|softpipe|basic render/i

/** Plain WebGL sprites crawl where WebGL is done in software; the Canvas renderer does not. */
export function chooseRenderer(): 'webgl' | 'canvas' {
  const gl = document.createElement('canvas').getContext('webgl')
  if (!gl) return 'canvas'
  const names = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return softwareNames.test(name) ? 'canvas' : 'webgl'
}
