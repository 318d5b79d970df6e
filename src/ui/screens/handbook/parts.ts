/** Parts of the handbook, each with its sections in order; words are `handbook.<part>.<section>` and `….text`. */
export const PARTS = {
  facilitators: [
    'purpose',
    'stories',
    'plans',
    'paces',
    'room',
    'first',
    'scripts',
    'debrief',
    'feelings',
    'wrong',
    'without',
    'model',
    'weak',
    'asks',
  ],
  participants: ['what', 'round', 'picture', 'under', 'fair', 'talk'],
  authors: ['start', 'steps', 'words', 'proof', 'debrief'],
  it: ['what', 'run', 'network', 'devices', 'upkeep'],
  data: ['short', 'device', 'server', 'law'],
  accessibility: ['aim', 'how', 'tested', 'weak', 'tell'],
} as const

export type Part = keyof typeof PARTS
export const PART_NAMES = Object.keys(PARTS) as readonly Part[]
export const isPart = (word: string): word is Part => Object.hasOwn(PARTS, word)
