import { say } from '../../i18n/index.ts'
import { turnSound, useSound } from './sound.ts'

/** Sound on or off, on this device. Off until somebody turns it on. */
export function SoundSwitch({ className = '' }: { readonly className?: string }) {
  const isOn = useSound()
  return (
    <button
      type="button"
      className={`btn alt sm sound-switch ${className}`}
      aria-pressed={isOn}
      aria-label={say('sound.switch')}
      title={say(isOn ? 'sound.on' : 'sound.off')}
      onClick={() => turnSound(!isOn)}
    >
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.500z" />
          {isOn ? (
            <path d="M15.5 9a4.5 4.5 0 0 1 0 6M18.2 6.500a8 8 0 0 1 0 11" />
          ) : (
            <path d="M16 9.500l5 5M21 9.500l-5 5" />
          )}
        </g>
      </svg>
    </button>
  )
}
