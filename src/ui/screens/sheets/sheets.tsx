export function Sheets({ scenario }: { readonly scenario: string | null }) {
  return <main id="main">{scenario}</main>
}
