import { oval } from './geometry.ts'
import { place, type Shape, type Standing, shape } from './shape.ts'

const tree = [
  shape(oval({ x: 3, y: 1, rx: 12, ry: 5 }), 'lightShade'),
  shape('M0 0v-10', 'trunk'),
  shape('M0-36c9 6 13 16 12 22a12 7 0 0 1-24 0c-1-6 3-16 12-22z', 'leaf'),
  shape('M0-36c-9 6-13 16-12 22a12 7 0 0 0 10 6.8c-4-9-3-20 2-28.8z', 'leafShade'),
]

export function treeAt(standing: Standing): readonly Shape[] {
  return place(tree, standing)
}
