import { DEBRIEF_STEPS, type DebriefShown, type Reply } from '../../../workshop/protocol/index.ts'
import { toldOf } from '../../room/debrief-shown.ts'
import { disclosuresOf } from '../debrief/disclosures.ts'
import type { DebriefStore } from '../debrief/shown.ts'

/** A quarter that plays on the page moves the room's picture this often, and no oftener: each turn is kept. */
const TURN_MS = 500

interface Steering {
  readonly send: (shown: DebriefShown) => Promise<Reply | null>
  /** Where the room's debrief stands as this page opens. */
  readonly first: DebriefShown
  readonly onRefused: (reply: Reply) => void
}

/** Tells the room what the page shows, step by step and one message at a time. Gives the way to stop. */
export function steerDebrief(store: DebriefStore, { send, first, onRefused }: Steering): () => void {
  let told = first
  let busy = false
  let stopped = false
  const wanted = (): DebriefShown => {
    const { tables, shown } = store.getState()
    const mustDisclose = shown.unfolded > 1 && !shown.disclosed && disclosuresOf(tables).length > 0
    return toldOf(shown, { keys: tables.map(({ key }) => key), mustDisclose })
  }
  const go = async (): Promise<void> => {
    if (busy || stopped || store.getState().tables.length === 0) return
    const next = nextTurn(told, wanted())
    if (JSON.stringify(next) === JSON.stringify(told)) return
    busy = true
    const reply = await send(next)
    if (reply?.kind === 'received') told = next
    else if (reply !== null) onRefused(reply)
    await new Promise((later) => setTimeout(later, TURN_MS))
    busy = false
    if (reply?.kind === 'received') void go()
  }
  const forget = store.subscribe(() => void go())
  void go()
  return () => {
    stopped = true
    forget()
  }
}

/** The room goes one step at a time, and what was concealed stands on the big screen before it counts as read out. */
export function nextTurn(told: DebriefShown, wanted: DebriefShown): DebriefShown {
  const at = DEBRIEF_STEPS.indexOf(told.step)
  const step = DEBRIEF_STEPS[Math.min(at + 1, DEBRIEF_STEPS.indexOf(wanted.step))] ?? told.step
  return { ...wanted, step, ...(step === 'feelings' && wanted.panel !== 'feelings' && { panel: null }) }
}
