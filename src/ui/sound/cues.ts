// Three quiet cues, made in the browser: no file, nothing fetched. Nothing is said by sound alone.

/** reveal: cards turn · water: money runs into the pool · bell: a phase has closed */
export type Cue = 'reveal' | 'water' | 'bell'

let context: AudioContext | null = null

/** Plays a cue; silent where the browser has no sound or will not start it yet. */
export function playCue(cue: Cue): void {
  try {
    context ??= new AudioContext()
    if (context.state === 'suspended') void context.resume()
    soundCue(context, cue)
  } catch {
    // no sound here: the picture and the words say it all
  }
}

/** Puts a cue into this context, from its present moment on. Each is about as loud as the others in its loudest moment. */
export const soundCue = (audio: BaseAudioContext, cue: Cue): void => cues[cue](audio)

const cues: Readonly<Record<Cue, (audio: BaseAudioContext) => void>> = {
  // paper over wood: a short breath of noise, then one low knock
  reveal: (audio) => {
    noise(audio, { seconds: 0.45, from: 900, to: 2600, loud: 0.13 })
    tone(audio, { after: 0.42, pitch: 174.6, seconds: 0.6, loud: 0.09 })
  },
  water: (audio) => {
    noise(audio, { seconds: 1.6, from: 320, to: 780, loud: 0.3 })
    noise(audio, { seconds: 1.2, from: 1300, to: 900, loud: 0.07 })
  },
  // a ship's bell far off: a fifth with a faint overtone
  bell: (audio) => {
    tone(audio, { after: 0, pitch: 523.3, seconds: 2.6, loud: 0.055 })
    tone(audio, { after: 0, pitch: 784, seconds: 2, loud: 0.022 })
    tone(audio, { after: 0, pitch: 1421, seconds: 0.7, loud: 0.01 })
  },
}

type Tone = {
  readonly after: number
  readonly pitch: number
  readonly seconds: number
  readonly loud: number
}

function tone(audio: BaseAudioContext, { after, pitch, seconds, loud }: Tone): void {
  const start = audio.currentTime + after
  const voice = new OscillatorNode(audio, { type: 'sine', frequency: pitch })
  const level = swell(audio, { start, seconds, loud, rise: 0.012 })
  voice.connect(level).connect(audio.destination)
  voice.start(start)
  voice.stop(start + seconds)
}

type Noise = { readonly seconds: number; readonly from: number; readonly to: number; readonly loud: number }

/** Breath of a band that slides: paper, water. */
function noise(audio: BaseAudioContext, { seconds, from, to, loud }: Noise): void {
  const start = audio.currentTime
  const length = Math.ceil(audio.sampleRate * seconds)
  const buffer = new AudioBuffer({ length, sampleRate: audio.sampleRate })
  const samples = buffer.getChannelData(0)
  for (let i = 0; i < length; i++) samples[i] = Math.random() * 2 - 1
  const voice = new AudioBufferSourceNode(audio, { buffer })
  const band = new BiquadFilterNode(audio, { type: 'bandpass', frequency: from, Q: 1.1 })
  band.frequency.linearRampToValueAtTime(to, start + seconds)
  voice
    .connect(band)
    .connect(swell(audio, { start, seconds, loud, rise: seconds * 0.35 }))
    .connect(audio.destination)
  voice.start(start)
}

type Swell = {
  readonly start: number
  readonly seconds: number
  readonly loud: number
  readonly rise: number
}

/** How far a sound has died away when its last moment takes it to nothing, and how long that moment is. */
const FADED = 1 / 300
const LAST_SECONDS = 0.04

/** From nothing to so loud and back to nothing, without a click. */
function swell(audio: BaseAudioContext, { start, seconds, loud, rise }: Swell): GainNode {
  const level = new GainNode(audio, { gain: 0 })
  level.gain.setValueAtTime(0, start)
  level.gain.linearRampToValueAtTime(loud, start + rise)
  level.gain.exponentialRampToValueAtTime(loud * FADED, start + seconds - LAST_SECONDS)
  level.gain.linearRampToValueAtTime(0, start + seconds)
  return level
}
