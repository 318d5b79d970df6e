import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { usePlace, useShown, useTable } from './place.tsx'
import { type DebriefStore, show } from './shown.ts'

const DAYS = 91

type ScrubberProps = {
  /** Days can be told apart: the slider has them too. */
  readonly hasDays: boolean
  readonly isPlaying: boolean
  readonly onPlay: (isPlaying: boolean) => void
  readonly onRound: (round: number) => void
}

/** Play, step and drag: one slider over the whole game, for the strips and the picture together. */
export function Scrubber({ hasDays, isPlaying, onPlay, onRound }: ScrubberProps) {
  const { store } = usePlace()
  const { course } = useTable()
  const round = useShown('round')
  const day = useShown('day')
  const of = course.results.length
  const per = hasDays ? DAYS : 1
  const at = hasDays ? (round - 1) * DAYS + (day ?? DAYS) : round
  const text =
    hasDays && day !== null
      ? say('debriefPage.reel.day', { round, day })
      : say('debriefPage.reel.end', { round, of })
  const drag = (value: number) => {
    onPlay(false)
    const to = Math.max(1, Math.min(of, hasDays ? Math.ceil(value / DAYS) : value))
    moveTo(store, to, hasDays ? value - (to - 1) * DAYS : null)
    if (to !== round) onRound(to)
  }
  const step = (to: number) => {
    onPlay(false)
    moveTo(store, to, null)
    onRound(to)
  }
  return (
    <div className="scrubber no-print">
      <div className="row scrub-acts">
        <Button
          look="alt"
          size="small"
          disabled={round <= 1}
          aria-label={say('debriefPage.reel.back')}
          onClick={() => step(round - 1)}
        >
          <span aria-hidden="true">◀</span>
        </Button>
        <Button size="small" onClick={() => onPlay(!isPlaying)}>
          <span aria-hidden="true">{isPlaying ? '❚❚' : '▶'}</span>{' '}
          {say(isPlaying ? 'debriefPage.reel.pause' : 'debriefPage.reel.play')}
        </Button>
        <Button
          look="alt"
          size="small"
          disabled={round >= of}
          aria-label={say('debriefPage.reel.on')}
          onClick={() => step(round + 1)}
        >
          <span aria-hidden="true">▶</span>
        </Button>
      </div>
      <input
        type="range"
        aria-label={say('debriefPage.reel.slider')}
        aria-valuetext={text}
        min={1}
        max={of * per}
        step={hasDays ? 7 : 1}
        value={at}
        onChange={(event) => drag(Number(event.target.value))}
      />
      <b className="scrub-at num">{text}</b>
    </div>
  )
}

const moveTo = (store: DebriefStore, round: number, day: number | null): void =>
  show(store, { round, day: day !== null && day >= DAYS ? null : day })
