/** What the opening script has put on the page before the page's own script came. */
export interface Opened {
  /** The first word of the address when it did. */
  readonly page: string
  /** A button that somebody has pressed since. */
  pressed: HTMLButtonElement | null
}

declare global {
  interface Window {
    swimOpened?: Opened
  }
}
