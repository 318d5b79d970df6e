/** A piece of a page that is already safe to write. */
export interface Markup {
  readonly html: string
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '')

type Part = string | Markup | readonly Part[]

const markup = (part: Part): string => {
  if (typeof part === 'string') return escaped(part)
  return 'html' in part ? part.html : part.map(markup).join('')
}

/** An element around parts; everything that is not markup already is escaped. */
export const el = (tag: string, ...parts: readonly Part[]): Markup => ({
  html: `<${tag}>${parts.map(markup).join('')}</${tag.split(' ')[0]}>`,
})

/** A table with a head; the first cell of a row is its heading. */
export const grid = (head: readonly string[], rows: readonly (readonly string[])[]): Markup =>
  el(
    'table',
    el(
      'thead',
      el(
        'tr',
        head.map((cell) => el('th scope="col"', cell)),
      ),
    ),
    el(
      'tbody',
      rows.map(([first = '', ...rest]) =>
        el(
          'tr',
          el('th scope="row"', first),
          rest.map((cell) => el('td', cell)),
        ),
      ),
    ),
  )

// Light on every device: it is made for paper. No script, nothing fetched.
const STYLE = `@page{size:A4;margin:16mm}
html{color-scheme:light;background:#fff;color:#16232b}
body{font:11pt/1.45 "Atkinson Hyperlegible Next",Verdana,sans-serif;max-width:180mm;margin:8mm auto;padding:0 4mm}
h1{font-size:20pt;line-height:1.2;margin:0 0 2mm}h2{font-size:13pt;margin:8mm 0 2mm;border-bottom:.4mm solid #1f6f78;padding-bottom:1mm;break-after:avoid}
h3{font-size:11pt;margin:4mm 0 1mm;break-after:avoid}p{margin:1mm 0 2mm}section{break-inside:auto}article,tr{break-inside:avoid}
table{border-collapse:collapse;width:100%;margin:2mm 0}th,td{text-align:left;vertical-align:top;padding:1mm 2mm;border-bottom:.2mm solid #b8c7cc}
th{overflow-wrap:anywhere}@media screen and (max-width:500px){body{font-size:10pt;padding:0 2mm}th,td{padding:1mm .8mm;font-size:8.5pt}}
td{font-variant-numeric:tabular-nums}thead th{border-bottom:.4mm solid #5b7078}
.quiet{color:#44565e}li{margin:1mm 0}.lines{border-bottom:.2mm solid #b8c7cc;height:8mm}`

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** A whole page by itself: no script, nothing fetched, printable. */
export const page = (title: string, language: string, parts: readonly Part[]): string =>
  `<!doctype html>\n<html lang="${escaped(language)}"><head><meta charset="utf-8">` +
  `<meta http-equiv="Content-Security-Policy" content="${POLICY}">` +
  `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light">` +
  `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${parts.map(markup).join('\n')}</main></body></html>\n`
