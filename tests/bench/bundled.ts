// A bench measures what people run: a module and all it imports, bundled.
export { bundled } from '../support/bundle.ts'
