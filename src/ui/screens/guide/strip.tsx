import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import './guide.css'

interface GuideStripProps {
  readonly text: string
  /** What its buttons do; null while the table comes, when they stand there and wait. */
  readonly acts: { readonly read: () => void; readonly show: () => void; readonly off: () => void } | null
}

/** A note of the guide as it stands under the bar, in the height that its words need. */
export function GuideStrip({ text, acts }: GuideStripProps) {
  return (
    <aside
      className={acts === null ? 'guide if-guided' : 'guide'}
      aria-label={say('guide.title')}
      inert={acts === null}
    >
      <div className="wrap guide-in">
        <p>{text}</p>
        <div className="guide-ways">
          <Button size="small" onClick={acts?.read}>
            {say('guide.next')}
          </Button>
          <Button size="small" look="alt" onClick={acts?.show}>
            {say('guide.show')}
          </Button>
          <Button look="plain" onClick={acts?.off}>
            {say('guide.off')}
          </Button>
        </div>
      </div>
    </aside>
  )
}
