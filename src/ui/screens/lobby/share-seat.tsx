import { type FormEvent, useId, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { codeTyped, type LobbySeat } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { replyWords } from '../../room/reply-words.ts'
import { useInRoom } from '../../room/room-context.tsx'

interface ShareSeatProps {
  readonly wanted: { readonly table: number; readonly seat: LobbySeat } | null
  readonly onClose: () => void
}

/** A taken seat needs its own code, and a yes from there. */
export function ShareSeat({ wanted, onClose }: ShareSeatProps) {
  const { send } = useInRoom()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (wanted === null || codeTyped(code) === '') return
    const reply = await send({
      type: 'takeSeat',
      table: wanted.table,
      seat: wanted.seat.seat,
      code: codeTyped(code),
    })
    if (reply?.kind !== 'received') return setProblem(replyWords(reply))
    close()
  }
  const close = (): void => {
    setCode('')
    setProblem(null)
    onClose()
  }
  return (
    <Dialog open={wanted !== null} title={say('lobby.share.title')} onClose={close}>
      {wanted === null ? null : (
        <form className="stack" onSubmit={(event) => void ask(event)}>
          <p>{say('lobby.share', { seat: wanted.seat.name, table: wanted.table })}</p>
          <div className="field">
            <label htmlFor={id}>{say('lobby.share.code')}</label>
            <input
              id={id}
              className="text-input num"
              value={code}
              onChange={(event) => setCode(event.target.value)}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
            />
            <p className="hint s mute">{say('lobby.share.more')}</p>
          </div>
          {problem === null ? null : (
            <p className="note wrong" role="alert">
              {problem}
            </p>
          )}
          <div className="row">
            <Button type="submit">{say('lobby.share.go')}</Button>
            <Button look="alt" onClick={close}>
              {say('lobby.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
