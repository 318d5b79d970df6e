import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { SoundSwitch } from '../../sound/sound-switch.tsx'

interface QuarterControlsProps {
  readonly day: number
  readonly days: number
  readonly state: 'playing' | 'paused' | 'ended'
  /** No motion is wanted: stills, stepped. */
  readonly isStill: boolean
  readonly isSlow: boolean
  /** Whether there is something to scrub yet. */
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onNext: () => void
  readonly onSlow: () => void
  readonly onSeek: (day: number) => void
  readonly onSkip: () => void
}

const signs = { playing: '❚❚', paused: '▶', ended: '▶' } as const

/** Play, pause, half speed, any day, the last day: all by keyboard as well. */
export function QuarterControls(controls: QuarterControlsProps) {
  const { day, days, state, isStill, isSlow, isOpen } = controls
  const isEnded = state === 'ended'
  return (
    <fieldset className="quarter-controls">
      <legend className="sr-only">{say('table.play')}</legend>
      {isStill && !isEnded && isOpen ? (
        <Button look="alt" size="small" onClick={controls.onNext}>
          {say('table.play.next')}
        </Button>
      ) : (
        <Button look="alt" size="small" onClick={controls.onToggle} disabled={days === 0}>
          <span aria-hidden="true">{signs[state]}</span> {say(`table.play.${state}`)}
        </Button>
      )}
      {isStill ? null : (
        <Button look="alt" size="small" aria-pressed={isSlow} onClick={controls.onSlow} disabled={!isOpen}>
          {say('table.play.slow')}
        </Button>
      )}
      <Button look="alt" size="small" onClick={controls.onSkip} disabled={!isOpen || isEnded}>
        {say('table.play.skip')}
      </Button>
      <SoundSwitch className="only-s" />
      <input
        type="range"
        className="quarter-scrub"
        min={1}
        max={Math.max(1, days)}
        value={Math.max(1, day)}
        disabled={!isOpen}
        aria-label={say('table.play.day')}
        aria-valuetext={say('table.play.day-of', { day: Math.max(1, day), days })}
        onChange={(event) => controls.onSeek(Number(event.target.value))}
      />
      <span className="num s">{say('table.play.day-of', { day: Math.max(1, day), days })}</span>
    </fieldset>
  )
}
