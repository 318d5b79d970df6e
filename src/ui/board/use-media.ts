import type { BoardTheme } from '../scene/index.ts'
import { useDark, useMedia } from '../use-media.ts'

/** Day or night, as the device has it. */
export function useDeviceTheme(): BoardTheme {
  return useDark() ? 'dark' : 'light'
}

export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)')
}
