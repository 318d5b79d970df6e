import { useEffect, useState } from 'react'

/** The place behind the way in, dimmed: the room sees where it is going. Without it the page says everything. */
export function Backdrop() {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let here = true
    import('../home/draw-home.ts').then(
      ({ drawHome }) => {
        if (here) setAddress(drawHome({ theme: 'light', size: 'full' }).address)
      },
      () => {},
    )
    return () => {
      here = false
    }
  }, [])
  return address === null ? null : (
    <img className="pj-backdrop" src={address} alt="" width="1280" height="720" />
  )
}
