import { say } from '../../../i18n/index.ts'
import type { ConsoleFrame } from '../../../workshop/protocol/index.ts'
import { PlaceDevice } from './place-device.tsx'
import type { Act } from './use-act.tsx'

/** Devices without a seat: latecomers and watchers, each with a way to one. */
export function People({ frame, act }: { readonly frame: ConsoleFrame; readonly act: Act }) {
  const devices = [
    ...frame.waiting.map((one) => ({ ...one, panel: false })),
    ...frame.panel.map((one) => ({ ...one, panel: true })),
  ]
  return (
    <section className="panel" aria-labelledby="people">
      <h2 id="people">{say('console.people')}</h2>
      {devices.length === 0 ? <p className="s mute">{say('console.people.none')}</p> : null}
      <ul className="desk-list">
        {devices.map(({ device, here, panel }, index) => (
          <li key={device} className="stack">
            <p className="s">
              <span aria-hidden="true">{here ? '●' : '○'}</span>{' '}
              {say('console.people.device', { n: index + 1 })}{' '}
              {say(here ? 'console.sheet.here' : 'console.sheet.away')}
              {panel ? `, ${say('console.people.panel')}` : ''}
            </p>
            <PlaceDevice
              frame={frame}
              device={device}
              label={say('console.people.place.of', { n: index + 1 })}
              button={say('console.people.place')}
              act={act}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
