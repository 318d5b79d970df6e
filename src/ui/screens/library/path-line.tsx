import { inLabels, say } from '../../../i18n/index.ts'
import type { ShelfWish } from '../../address.ts'
import { Link } from '../../parts/button.tsx'
import { toldIn } from '../../parts/told.ts'
import type { ScenarioEntry } from '../../scenarios.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'
import { type Memory, progressIn } from './path.ts'

interface PathLineProps {
  readonly path: readonly ScenarioEntry[]
  readonly memory: Memory
  readonly next: string | null
  /** The shelf as it is filtered, so that a look at a stone keeps it. */
  readonly wish: ShelfWish
}

const MARKS = { finished: '✓', started: '…', new: '' } as const

/** The path as stepping stones: where one has been, where one stands, what comes next. Each leads to its preview. */
export function PathLine({ path, memory, next, wish }: PathLineProps) {
  return (
    <nav aria-label={say('library.path')}>
      <ol className="path-line">
        {path.map(({ id, title }, at) => {
          const { kind } = progressIn(memory, id)
          const is = id === next ? 'next' : kind
          return (
            <li key={id} className={`stone-${kind}${id === next ? ' stone-next' : ''}`}>
              <Link to={{ page: 'scenarios', shelf: { ...wish, preview: id } }}>
                <span className="stone" aria-hidden="true">
                  {MARKS[kind] || at + 1}
                </span>
                <span className="stone-name">
                  <span className="sr-only">{at + 1}. </span>
                  <span {...toldIn()}>{inLabels(title, labelsHere() ?? 'then')}</span>
                  <span className="sr-only">, {say(`library.stone.${is}`)}</span>
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
