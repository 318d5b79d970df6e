// Page and wall are two windows of one browser: what the page shows, the wall is told.
import type { DebriefStore, Shown, Story, Table } from './shown.ts'

type ToWall =
  | { readonly type: 'all'; readonly tables: readonly Table[]; readonly shown: Shown }
  | { readonly type: 'shown'; readonly shown: Shown }
  | { readonly type: 'bye' }
type FromWall = { readonly type: 'hello' } | { readonly type: 'gone' }

const channelOf = (desk: string): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`swim-debrief-${desk}`)

const kindsOf = (tables: readonly Table[]): string =>
  tables.map(({ key, story }) => `${key} ${story.kind} ${bandOf(story)}`).join()
const bandOf = (story: Story): string =>
  story.kind === 'ready' && story.debrief.attribution?.place.band ? 'band' : ''

/** Steers walls: answers whoever says hello, and tells every change. Gives the way to stop. */
export function steerWalls(desk: string, store: DebriefStore, onWalls: (are: boolean) => void): () => void {
  const channel = channelOf(desk)
  if (channel === null) return () => {}
  let told = ''
  const tellAll = () => {
    const { tables, shown } = store.getState()
    told = kindsOf(tables)
    channel.postMessage({ type: 'all', tables, shown } satisfies ToWall)
  }
  let walls = 0
  channel.onmessage = ({ data }: MessageEvent<FromWall>) => {
    walls = Math.max(0, walls + (data.type === 'hello' ? 1 : -1))
    onWalls(walls > 0)
    if (data.type === 'hello') tellAll()
  }
  const forget = store.subscribe(({ tables, shown }) => {
    if (walls === 0) return
    if (kindsOf(tables) === told) channel.postMessage({ type: 'shown', shown } satisfies ToWall)
    else tellAll()
  })
  return () => {
    forget()
    channel.postMessage({ type: 'bye' } satisfies ToWall)
    channel.close()
  }
}

/** Follows a page. */
export function followPage(desk: string, store: DebriefStore, onPage: (is: boolean) => void): () => void {
  const channel = channelOf(desk)
  if (channel === null) return () => {}
  channel.onmessage = ({ data }: MessageEvent<ToWall>) => {
    onPage(data.type !== 'bye')
    if (data.type === 'all') store.setState({ tables: data.tables, shown: data.shown })
    if (data.type === 'shown') store.setState({ shown: data.shown })
  }
  const leave = () => channel.postMessage({ type: 'gone' } satisfies FromWall)
  window.addEventListener('pagehide', leave)
  channel.postMessage({ type: 'hello' } satisfies FromWall)
  return () => {
    leave()
    window.removeEventListener('pagehide', leave)
    channel.close()
  }
}
