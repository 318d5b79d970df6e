import { say } from '../../i18n/index.ts'
import { codeShown } from '../../workshop/protocol/index.ts'
import { useServer } from '../stores/use-server.ts'
import { joinAddress, siteAddress, spokenAddress } from './join-address.ts'
import { QrCode } from './qr-code.tsx'

/** The way in, for the person beside you: QR code, address, code. */
export function BringIn({ code }: { readonly code: string }) {
  const site = siteAddress(useServer())
  return (
    <details>
      <summary>{say('seat.bring')}</summary>
      <div className="row">
        <QrCode text={joinAddress(site, code)} size="11rem" />
        <p>
          <span className="num">{spokenAddress(site)}</span>
          <br />
          <span className="code-word num bring-code">{codeShown(code)}</span>
        </p>
      </div>
    </details>
  )
}
