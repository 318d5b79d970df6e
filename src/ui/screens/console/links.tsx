import { useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { keepKey, readKey } from '../../../workshop/client/keys.ts'
import { writeAddress } from '../../address.ts'
import { Button } from '../../parts/button.tsx'
import { siteAddress } from '../../room/join-address.ts'
import { QrCode } from '../../room/qr-code.tsx'
import { useServer } from '../../stores/use-server.ts'
import type { Act } from './use-act.tsx'

interface LinksProps {
  readonly act: Act
  readonly workshop: string
}

const KINDS = ['projector', 'observer'] as const

/** Links to the big screen and for observers. A console that was handed over has none yet, and makes its own. */
export function Links({ act, workshop }: LinksProps) {
  const [, turn] = useState(0)
  const make = async (of: (typeof KINDS)[number]): Promise<void> => {
    const reply = await act({ type: 'makeLink', of })
    if (reply?.kind !== 'link') return
    keepKey(of, workshop, reply.token)
    turn((before) => before + 1)
  }
  return (
    <>
      {KINDS.map((page) => {
        const secret = readKey(page, workshop)
        if (secret === null)
          return (
            <Button key={page} size="small" look="alt" onClick={() => void make(page)}>
              {say(`console.link.${page}.make`)}
            </Button>
          )
        const address = writeAddress({ page, workshop, secret })
        if (page === 'projector')
          return (
            <a key={page} className="btn alt sm" href={address} target="_blank" rel="noreferrer">
              {say('console.projector')} <span aria-hidden="true">↗</span>
            </a>
          )
        return <ObserverLink key={page} address={address} />
      })}
    </>
  )
}

function ObserverLink({ address }: { readonly address: string }) {
  const site = siteAddress(useServer())
  return (
    <details>
      <summary>{say('console.link.observer')}</summary>
      <div className="stack">
        <p className="s mute">{say('console.link.observer.more')}</p>
        <QrCode text={`${site}/${address}`} size="10rem" />
        <a className="btn alt sm" href={address} target="_blank" rel="noreferrer">
          {say('console.link.observer.open')} <span aria-hidden="true">↗</span>
        </a>
      </div>
    </details>
  )
}
