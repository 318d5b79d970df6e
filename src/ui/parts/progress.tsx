type ProgressProps = {
  readonly label: string
  /** 0 … 1, or absent where nobody knows how long. */
  readonly done?: number
}

/** Long work shows that it goes on. */
export function Progress({ label, done }: ProgressProps) {
  return (
    <div className="progress" role="status">
      <p className="mute">{label}</p>
      <progress aria-label={label} {...(done === undefined ? {} : { value: done })} max={1} />
    </div>
  )
}
