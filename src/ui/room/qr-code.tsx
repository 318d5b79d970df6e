import { useEffect, useState } from 'react'
import { say } from '../../i18n/index.ts'
import type { Qr } from '../../workshop/client/qr.ts'

/** A QR code, always dark on white, with its quiet border. Its code is fetched apart: the address stands beside it in words. */
export function QrCode({ text, size }: { readonly text: string; readonly size: string }) {
  const [qr, setQr] = useState<Qr | null>(null)
  useEffect(() => {
    let here = true
    import('../../workshop/client/qr.ts').then(
      ({ qrOf }) => {
        if (here) setQr(qrOf(text))
      },
      () => {},
    )
    return () => {
      here = false
    }
  }, [text])
  return (
    <svg
      className="qr"
      style={{ width: size, height: size }}
      viewBox={qr ? `-4 -4 ${qr.size + 8} ${qr.size + 8}` : '0 0 1 1'}
      shapeRendering="crispEdges"
      role="img"
      aria-label={say('room.qr')}
    >
      <rect x="-4" y="-4" width="100%" height="100%" fill="#fff" />
      {qr ? <path fill="#14343d" d={qr.path} /> : null}
    </svg>
  )
}
