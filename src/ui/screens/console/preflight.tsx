import { useState } from 'react'
import { list, say } from '../../../i18n/index.ts'
import { readKey } from '../../../workshop/client/keys.ts'
import { codeShown } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import {
  isOnlyHere,
  joinAddress,
  otherAddresses,
  siteAddress,
  spokenAddress,
} from '../../room/join-address.ts'
import { QrCode } from '../../room/qr-code.tsx'
import { useServer } from '../../stores/use-server.ts'
import { checkNetwork, type NetworkChecked } from './check-network.ts'

/** Before the room fills: the way in at its real size, and what this network lets through. */
export function Preflight({ code, workshop }: { readonly code: string; readonly workshop: string }) {
  const server = useServer()
  const site = siteAddress(server)
  const others = otherAddresses(server)
  const [found, setFound] = useState<NetworkChecked | 'running' | null>(null)
  const run = async (): Promise<void> => {
    setFound('running')
    setFound(await checkNetwork({ site: document.baseURI, workshop, token: readKey('projector', workshop) }))
  }
  return (
    <section className="panel preflight" aria-labelledby="preflight">
      <QrCode text={joinAddress(site, code)} size="12rem" />
      <div className="stack">
        <h2 id="preflight">{say('preflight.title')}</h2>
        <p>
          <span className="num">{spokenAddress(site)}</span>{' '}
          <b className="code-word num bring-code">{codeShown(code)}</b>
        </p>
        <p className="s">
          {isOnlyHere(site)
            ? say('preflight.address.local', { address: spokenAddress(site) })
            : say('preflight.address.ok', { address: spokenAddress(site) })}
        </p>
        {others.length === 0 ? null : (
          <p className="s">{say('preflight.address.others', { list: list(others.map(spokenAddress)) })}</p>
        )}
        <p className="s">{say('preflight.qr')}</p>
        <div className="row">
          <Button size="small" look="alt" aria-disabled={found === 'running'} onClick={() => void run()}>
            {say(found === 'running' ? 'preflight.running' : 'preflight.run')}
          </Button>
        </div>
        {found === null || found === 'running' ? null : (
          <div role="status">
            <ul className="stack s">
              <li>{say(`preflight.socket.${found.socket}`, { ms: found.ms })}</li>
              {found.clockSeconds === null ? null : (
                <li>
                  {Math.abs(found.clockSeconds) <= 2
                    ? say('preflight.clock.ok')
                    : say('preflight.clock.off', { seconds: Math.abs(found.clockSeconds) })}
                </li>
              )}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
