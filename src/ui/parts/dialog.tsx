import { type ReactNode, useEffect, useId, useRef } from 'react'

type DialogProps = {
  readonly open: boolean
  readonly title: ReactNode
  readonly children: ReactNode
  /** Called when it is closed by Escape as well. */
  readonly onClose: () => void
}

/** A native modal dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({ open, title, children, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog === null || dialog.open === open) return
    if (open) dialog.showModal()
    else dialog.close()
  }, [open])
  return (
    <dialog ref={ref} className="sheet stack" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {open ? children : null}
    </dialog>
  )
}
