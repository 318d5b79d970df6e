/** Who speaks. The server finds it from a token's hash; nobody can name themselves. */
export type Principal =
  | { readonly kind: 'facilitator'; readonly device: string }
  | { readonly kind: 'device'; readonly device: string }
  | { readonly kind: 'projector' }
  /** Holds the observers' link: sees what the projector sees. */
  | { readonly kind: 'observer' }
  /** Opened the page and has no token yet; `device` and `token` are what the server would give it. */
  | { readonly kind: 'stranger'; readonly device: string; readonly token: string }
  | { readonly kind: 'clock' }

export type Role = Principal['kind']
