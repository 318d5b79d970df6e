import { say } from '../../../i18n/index.ts'
import { codeShown, type ProjectorFrame } from '../../../workshop/protocol/index.ts'
import { SeatMark, SeatName } from '../../parts/marks.tsx'
import { Rich } from '../../parts/rich.tsx'
import { joinAddress, siteAddress, spokenAddress } from '../../room/join-address.ts'
import { QrCode } from '../../room/qr-code.tsx'
import { useServer } from '../../stores/use-server.ts'

/** So many tables are shown seat by seat; of more, only how full they are. */
const MOST_MARKED = 12

/** Code, address and QR code as large as the wall allows; how full the tables are. */
export function TheWayIn({ frame }: { readonly frame: ProjectorFrame }) {
  const site = siteAddress(useServer())
  const { taken, all, names } = frame.seats
  const how = say(taken < all ? 'projector.seats.how' : 'projector.seats.full')
  const isMany = frame.tables.length > MOST_MARKED
  return (
    <div className="pj-lobby">
      <section className="pj-sheet pj-join">
        <QrCode text={joinAddress(site, frame.code)} size="min(11em, 40vw)" />
        <div>
          <p>{say('projector.go-to')}</p>
          <p className="pj-address num">{spokenAddress(site)}</p>
          <p>{say('projector.type')}</p>
          <p className="pj-code code-word num">{codeShown(frame.code)}</p>
          <p className="pj-quiet">{say('projector.promise')}</p>
        </div>
      </section>
      <section className="pj-sheet">
        <p>
          <Rich text={say('projector.seats', { taken, all, how })} />
        </p>
        <ul className={isMany ? 'pj-tables is-many' : 'pj-tables'}>
          {frame.tables.map(({ table, taken, seats }) => (
            <li key={table}>
              <b>{table}</b>
              {isMany ? (
                <span className="pj-dots" aria-hidden="true">
                  {'●'.repeat(taken.length)}
                  <span className="pj-open">{'○'.repeat(Math.max(0, seats - taken.length))}</span>
                </span>
              ) : (
                <span className="pj-marks" aria-hidden="true">
                  {names.map(({ seat }) => (
                    <span key={seat} className={taken.includes(seat) ? seat : `${seat} is-free`}>
                      <SeatMark seat={seat} size={40} />
                    </span>
                  ))}
                </span>
              )}
              <span className="sr-only">
                {say('projector.table.seats', { taken: taken.length, all: seats })}
              </span>
            </li>
          ))}
        </ul>
        {isMany ? null : (
          <ul className="pj-names">
            {names.map(({ seat, name }) => (
              <li key={seat}>
                <SeatName seat={seat}>{name}</SeatName>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

/** At the foot of every other page: nobody who comes late has to ask. */
export function JoinStrip({ code, qr }: { readonly code: string; readonly qr: string }) {
  const site = siteAddress(useServer())
  return (
    <footer className="pj-strip">
      <QrCode text={joinAddress(site, code)} size={qr} />
      <p className="num">{say('projector.strip', { address: spokenAddress(site) })}</p>
      <p className="code-word num pj-strip-code">{codeShown(code)}</p>
    </footer>
  )
}
