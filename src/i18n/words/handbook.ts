// Loads the handbook.
import { handbook } from '../en/handbook.ts'
import { handbookAccessibility } from '../en/handbook-accessibility.ts'
import { handbookFacilitators } from '../en/handbook-facilitators.ts'
import { handbookOthers } from '../en/handbook-others.ts'
import { addWords } from '../say.ts'

addWords(handbook, () => import('../cy/handbook.ts').then(({ handbook }) => handbook))
addWords(handbookFacilitators, () =>
  import('../cy/handbook-facilitators.ts').then(({ handbookFacilitators }) => handbookFacilitators),
)
addWords(handbookOthers, () =>
  import('../cy/handbook-others.ts').then(({ handbookOthers }) => handbookOthers),
)
addWords(handbookAccessibility, () =>
  import('../cy/handbook-accessibility.ts').then(({ handbookAccessibility }) => handbookAccessibility),
)
