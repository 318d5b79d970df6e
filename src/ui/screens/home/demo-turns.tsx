import '../../../i18n/words/demo.ts'
import { useState } from 'react'
import { inLabels, say } from '../../../i18n/index.ts'
import { demoPicture } from '../../board/pictures.ts'
import { Button, Link } from '../../parts/button.tsx'
import { SeatMark } from '../../parts/marks.tsx'
import { scenarioEntry } from '../../scenarios.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'
import { useDark } from '../../use-media.ts'
import { turnOfVisit } from './demo-visit.ts'
import { DEMOS, type Demo, wayIn } from './demos.ts'

/** Four real games, one at a time: every board has its turn in trouble. Each visit begins with another one; nothing moves by itself. */
export function DemoTurns() {
  const [at, setAt] = useState(() => turnOfVisit(DEMOS.length))
  const demo = DEMOS[at]
  if (demo === undefined) return null
  return (
    <section className="wrap demo" aria-labelledby="demo-title">
      <header>
        <h2 id="demo-title">{say('home.demo.title')}</h2>
        <p>{say('home.demo.lead')}</p>
      </header>
      <Shown demo={demo} />
      <fieldset className="demo-turns">
        <legend className="sr-only">{say('home.demo.whose')}</legend>
        {DEMOS.map(({ seat }, turn) => (
          <button
            key={seat}
            type="button"
            className={`chip demo-turn seat ${seat}${turn === at ? ' on' : ''}`}
            aria-pressed={turn === at}
            onClick={() => setAt(turn)}
          >
            <SeatMark seat={seat} />
            <span>{told(`home.label.${seat}`)}</span>
          </button>
        ))}
        <Button size="small" look="alt" onClick={() => setAt((at + 1) % DEMOS.length)}>
          {say('home.demo.next')}
        </Button>
      </fieldset>
    </section>
  )
}

const told = (key: Parameters<typeof say>[0]): string => inLabels(say(key), labelsHere() ?? 'then')

function Shown({ demo }: { readonly demo: Demo }) {
  const { seat, scenario, seed, round } = demo
  const theme = useDark() ? 'dark' : 'light'
  const others = DEMOS.map((one) => one.seat).filter((other) => other !== seat)
  const bots = Object.fromEntries(others.map((other) => [other, wayIn(demo, other)]))
  return (
    <figure className="demo-shown">
      <img
        key={`${seat} ${theme}`}
        src={demoPicture(seat, theme)}
        onError={({ currentTarget }) => {
          currentTarget.hidden = true
        }}
        alt={say('home.demo.picture')}
        width="1280"
        height="720"
        loading="lazy"
      />
      <figcaption aria-live="polite">
        <p className="s mute">
          {say('home.demo.round', { title: scenarioEntry(scenario)?.title ?? scenario, round })}
        </p>
        <p>{told(`home.demo.${seat}`)}</p>
        <p>
          <Link to={{ page: 'play', wanted: { scenario, seat, seed, bots } }}>{say('home.demo.sit')}</Link>
        </p>
      </figcaption>
    </figure>
  )
}
