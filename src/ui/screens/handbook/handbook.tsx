export function Handbook({ part }: { readonly part: string | null }) {
  return <main id="main">{part}</main>
}
