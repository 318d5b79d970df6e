import type { ReactNode } from 'react'

/** The bar at the foot: what stands, and the one thing to do next. */
export function Dock({ children, action }: { readonly children?: ReactNode; readonly action: ReactNode }) {
  return (
    <footer className="dock">
      <div className="wrap dock-row">
        <div className="dock-words">{children}</div>
        <div className="dock-action">{action}</div>
      </div>
    </footer>
  )
}
