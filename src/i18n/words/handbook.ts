// Loads the handbook.
import { handbook } from '../en/handbook.ts'
import { handbookAccessibility } from '../en/handbook-accessibility.ts'
import { handbookFacilitators } from '../en/handbook-facilitators.ts'
import { handbookOthers } from '../en/handbook-others.ts'
import { addWords } from '../say.ts'

addWords({ ...handbook, ...handbookFacilitators, ...handbookOthers, ...handbookAccessibility })
