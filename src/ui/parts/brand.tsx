/** Name and logo: four rooflines on two waves. */
export function Brand({ children = 'Swim Together' }: { readonly children?: React.ReactNode }) {
  return (
    <span className="brand">
      <svg viewBox="0 0 38 30" aria-hidden="true" focusable="false">
        <path fill="var(--ink)" d="M3 15V8h6v7zM12 15V4h5v11zM20 15V7l3-4 3 4v8zM29 15v-5q3-3 6 0v5z" />
        <path
          fill="none"
          stroke="var(--water)"
          strokeWidth="2.6"
          strokeLinecap="round"
          d="M2 20q4.25-3 8.5 0t8.5 0 8.5 0 8.5 0M8 26q3.7-2.6 7.4 0t7.4 0 7.4 0"
        />
      </svg>
      {children}
    </span>
  )
}
