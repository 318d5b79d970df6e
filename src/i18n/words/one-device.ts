// Loads the words of the hot seat and of facilitator entry.
import { oneDevice } from '../en/one-device.ts'
import { addWords } from '../say.ts'

addWords(oneDevice, () => import('../cy/one-device.ts').then(({ oneDevice }) => oneDevice))
