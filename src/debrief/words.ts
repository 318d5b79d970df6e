/** Words and figures as somebody reads them; the callers give those of the language in use. */
export interface Words {
  readonly language: string
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
  readonly pounds: (value: number) => string
  readonly poundsChange: (value: number) => string
  readonly count: (value: number, digits?: number) => string
  readonly change: (value: number, digits?: number) => string
  readonly percent: (share: number) => string
  readonly list: (parts: readonly string[]) => string
}
