import { say } from '../../../i18n/index.ts'
import { FloatGauge, WellGauge } from '../../parts/marks.tsx'

/** What the four things in the picture mean. */
export function KeyToThePicture() {
  return (
    <section className="wrap" aria-label={say('home.key.title')}>
      <ul className="picture-key">
        <li>
          <Lamp />
          <span>
            <b>{say('home.key.lights')}</b> {say('home.key.lights.more')}
          </span>
        </li>
        <li>
          <FloatGauge seat="ccg" freeboard={0.1} size={48} />
          <span>
            <b>{say('home.key.water')}</b> {say('home.key.water.more')}
          </span>
        </li>
        <li>
          <Bridges />
          <span>
            <b>{say('home.key.bridges')}</b> {say('home.key.bridges.more')}
          </span>
        </li>
        <li>
          <WellGauge level={0.6} width={52} />
          <span>
            <b>{say('home.key.pool')}</b> {say('home.key.pool.more')}
          </span>
        </li>
      </ul>
    </section>
  )
}

function Lamp() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="18" fill="var(--light)" opacity=".25" />
      <circle cx="20" cy="20" r="9" fill="#ffd980" stroke="#7a3b00" strokeWidth="2" />
    </svg>
  )
}

function Bridges() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <path d="M0 17h19" stroke="var(--art-plank)" strokeWidth="8" strokeDasharray="5.5 1" />
      <path d="M26 19h14" stroke="var(--art-plank)" strokeWidth="8" strokeDasharray="3.5 3" />
      <path d="M4 21v11M16 21v11M37 23v9M0 9h19M27 13l13-4" stroke="var(--ink)" strokeWidth="2" fill="none" />
    </svg>
  )
}
