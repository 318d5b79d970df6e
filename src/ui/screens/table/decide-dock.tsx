import type { OwnView, View } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { useSend } from '../../stores/use-table.tsx'
import { Dock } from './dock.tsx'
import { midName, otherSeats, theSeats } from './names.ts'
import { RefusalNote } from './refusal-note.tsx'

/** What I have chosen so far, and the lock; once locked, the way back while others still choose. */
export function DecideDock({ view, own }: { readonly view: View; readonly own: OwnView }) {
  const send = useSend()
  const { locked } = own.draft
  const mayLock = view.legal.includes('lock')
  const lock = (): void => {
    void send({ type: locked ? 'unlock' : 'lock', seat: own.seat }).then((kept) => {
      if (kept) announce(say(locked ? 'table.unlocked' : 'table.locked'))
    })
  }
  return (
    <Dock
      action={
        <Button size="big" look={locked ? 'alt' : 'main'} aria-disabled={!locked && !mayLock} onClick={lock}>
          {say(locked ? 'table.unlock' : 'table.lock')}
        </Button>
      }
    >
      <p>
        <b>{choiceSentence(own)}</b>
        {own.draft.moves.map((move) => (
          <span key={move.id}>
            {' · '}
            {move.with
              ? say('table.dock.move-with', {
                  move: say(`table.move.${move.id}`),
                  seat: midName(view, move.with),
                })
              : say(`table.move.${move.id}`)}
          </span>
        ))}
      </p>
      <p className="s mute hide-s">
        {say(hintOf(own))} {lockedOthers(view)}
      </p>
      {locked ? <p className="s mute only-s">{lockedCount(view)}</p> : null}
      <RefusalNote of={['lock', 'unlock']} />
    </Dock>
  )
}

function hintOf({ draft, cannotPool }: OwnView) {
  if (draft.locked) return 'table.dock.locked'
  if (cannotPool) return 'table.dock.forced-hint'
  return draft.level === null ? 'table.dock.choose' : 'table.dock.open'
}

function choiceSentence(own: OwnView): string {
  const { level, locked } = own.draft
  if (own.cannotPool)
    return say(own.cannotPool.code === 'no-choice-this-round' ? 'table.dock.rest' : 'table.dock.forced')
  if (level === null) return say('table.dock.nothing')
  const choice =
    level === 1
      ? say('table.choice.pool')
      : level === 0
        ? say('table.choice.hold')
        : say('table.dock.part', { share: percent(level) })
  return locked ? say('table.dock.is-locked', { choice }) : choice
}

const lockedOf = (view: View) =>
  otherSeats(view).filter((id) => view.seats.find((seat) => seat.id === id)?.locked)

/** The same in few words, for the narrow bar of a phone. */
const lockedCount = (view: View): string =>
  say('table.dock.count', { n: lockedOf(view).length, all: view.seats.length - 1 })

function lockedOthers(view: View): string {
  const locked = lockedOf(view)
  if (locked.length === 0) return ''
  if (locked.length === view.seats.length - 1) return say('table.dock.all-others')
  return say('table.dock.others', { seats: theSeats(view, locked), n: locked.length })
}
