import type { ConsoleFrame } from './console-frame.ts'
import type { DeviceFrame } from './device-frame.ts'
import type { GoneFrame, ProjectorFrame, StrangerFrame } from './frame.ts'

/** Everything one screen gets to see, as plain JSON. A frame replaces the one before; only finished rounds are added up. */
export type Frame = DeviceFrame | ConsoleFrame | ProjectorFrame | StrangerFrame | GoneFrame
