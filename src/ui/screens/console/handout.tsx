import '../../../i18n/words/console.ts'
import '../../../i18n/words/room.ts'
import { say } from '../../../i18n/index.ts'
import { type ConsoleFrame, codeShown } from '../../../workshop/protocol/index.ts'
import { TopBar } from '../../frame.tsx'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { SeatName } from '../../parts/marks.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { joinAddress, siteAddress, spokenAddress } from '../../room/join-address.ts'
import { QrCode } from '../../room/qr-code.tsx'
import { useRoom } from '../../room/use-room.ts'
import { useServer } from '../../stores/use-server.ts'
import '../../room/room.css'
import './handout.css'

/** One slip a seat, on A4: where to go, the room's code, the seat's own. */
export function Handout({ workshop }: { readonly workshop: string }) {
  const { state } = useRoom('console', workshop)
  const { frame } = state
  return (
    <>
      <TopBar here="other" />
      <Screen title={say('handout.title')} lead={<span className="no-print">{say('handout.lead')}</span>}>
        <div className="row no-print">
          <Button onClick={() => window.print()}>{say('handout.print')}</Button>
          <ButtonLink look="alt" to={{ page: 'console', workshop, secret: null }}>
            {say('handout.back')}
          </ButtonLink>
        </div>
        {frame?.kind === 'console' ? (
          <Slips frame={frame} />
        ) : (
          <Progress label={say(state.line === 'shut' ? 'console.lost' : 'console.opening')} />
        )}
      </Screen>
    </>
  )
}

function Slips({ frame }: { readonly frame: ConsoleFrame }) {
  const site = siteAddress(useServer())
  const code = codeShown(frame.code)
  return frame.tables.map(({ table, seats }) => (
    <section key={table} className="slips" aria-label={say('console.table', { table })}>
      {seats.map(({ seat, name, seatCode }) => (
        <article key={seat} className="slip">
          <QrCode text={joinAddress(site, frame.code)} size="6.5rem" />
          <div>
            <p className="s mute">{say('console.table', { table })}</p>
            <h2>
              <SeatName seat={seat}>{name}</SeatName>
            </h2>
            <p>{say('handout.go', { address: spokenAddress(site), code })}</p>
            <p>
              {say('handout.seat')}: <b className="code-word num">{codeShown(seatCode)}</b>
            </p>
            <p className="xs mute">{say('handout.contract')}</p>
          </div>
        </article>
      ))}
    </section>
  ))
}
