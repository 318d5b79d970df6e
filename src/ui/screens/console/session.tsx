import { useEffect, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { dropKey, readKey } from '../../../workshop/client/keys.ts'
import { deleteOn, logsOn } from '../../../workshop/client/server.ts'
import { type ConsoleFrame, codeShown } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { saveFile } from '../../save-file.ts'
import { go } from '../../use-route.ts'
import type { Ask } from './ask-before.tsx'
import { openDebrief } from './open-debrief.ts'
import { PlanSteps } from './plan-steps.tsx'
import type { Act } from './use-act.tsx'

interface SessionProps {
  readonly frame: ConsoleFrame
  readonly act: Act
  readonly ask: Ask
  readonly workshop: string
}

/** What comes next in the session, and what concerns the workshop as a whole. */
export function Session({ frame, act, ask, workshop }: SessionProps) {
  const { stage } = frame
  const halfTime = stage === 'half-time'
  return (
    <>
      <section className="panel stack" aria-labelledby="session">
        <h2 id="session">{say('console.session')}</h2>
        <PlanSteps frame={frame} act={act} />
        <div className="row">
          {stage === 'debrief' || stage === 'ended' ? null : (
            <Button
              size="small"
              look="alt"
              onClick={() => {
                void act({ type: 'halfTime', running: !halfTime })
                void act({ type: 'showPage', page: halfTime ? 'room' : 'half-time' })
              }}
            >
              {say(halfTime ? 'console.act.half-time.over' : 'console.act.half-time')}
            </Button>
          )}
          {stage === 'debrief' || stage === 'ended' ? null : (
            <Button size="small" look="alt" onClick={() => openDebrief(act, ask)}>
              {say('console.act.debrief')}
            </Button>
          )}
          <Button size="small" look="alt" onClick={() => void act({ type: 'addTable' })}>
            {say('console.session.add')}
          </Button>
        </div>
      </section>
      <Pin frame={frame} act={act} />
      <Whole act={act} ask={ask} workshop={workshop} />
    </>
  )
}

function Pin({ frame, act }: Pick<SessionProps, 'frame' | 'act'>) {
  const [pin, setPin] = useState<string | null>(null)
  useEffect(() => {
    if (frame.pinUntil === null) setPin(null)
  }, [frame.pinUntil])
  const make = async (): Promise<void> => {
    const reply = await act({ type: 'makePin' })
    if (reply?.kind === 'pin') setPin(reply.pin)
  }
  return (
    <section className="panel stack" aria-labelledby="pin">
      <h2 id="pin">{say('console.pin')}</h2>
      <p className="s mute">{say('console.pin.more')}</p>
      {pin === null ? null : (
        <p role="status">
          {say('console.pin.is', { code: codeShown(frame.code) })}{' '}
          <b className="code-word num desk-pin">{codeShown(pin)}</b>
        </p>
      )}
      <Button size="small" look="alt" onClick={() => void make()}>
        {say('console.pin.make')}
      </Button>
      {frame.facilitators.length < 2 ? null : (
        <ul className="desk-list">
          {frame.facilitators.map(({ device, here, self }) => (
            <li key={device} className="row between s">
              <span>
                <span aria-hidden="true">{here ? '●' : '○'}</span>{' '}
                {say(self ? 'console.pin.self' : 'console.pin.other')}{' '}
                {say(here ? 'console.sheet.here' : 'console.sheet.away')}
              </span>
              {self ? null : (
                <Button
                  size="small"
                  look="plain"
                  onClick={() => void act({ type: 'dropFacilitator', device })}
                >
                  {say('console.pin.drop')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Whole({ act, ask, workshop }: Pick<SessionProps, 'act' | 'ask' | 'workshop'>) {
  const [problem, setProblem] = useState<string | null>(null)
  const owned = (): { readonly workshop: string; readonly token: string } => ({
    workshop,
    token: readKey('console', workshop) ?? '',
  })
  const download = async (): Promise<void> => {
    setProblem(null)
    const logs = await logsOn(document.baseURI, owned())
    if (logs.kind === 'done') saveFile(`swim-workshop-${workshop}.json`, logs.value)
    else setProblem(say('console.download.failed'))
  }
  const remove = async (): Promise<void> => {
    setProblem(null)
    const removed = await deleteOn(document.baseURI, owned())
    if (removed.kind !== 'done') return setProblem(say('console.delete.failed'))
    dropKey('console', workshop)
    dropKey('projector', workshop)
    dropKey('observer', workshop)
    announce(say('console.deleted'))
    go({ page: 'workshop' })
  }
  return (
    <section className="panel stack" aria-labelledby="whole">
      <h2 id="whole">{say('console.session.more')}</h2>
      <div className="row">
        <Button size="small" look="alt" onClick={() => void download()}>
          {say('console.download')}
        </Button>
        <Button
          size="small"
          look="alt"
          onClick={() =>
            ask({
              title: say('console.act.end'),
              means: say('console.act.end.sure'),
              go: () => void act({ type: 'endWorkshop' }),
            })
          }
        >
          {say('console.act.end')}
        </Button>
        <Button
          size="small"
          look="alt"
          onClick={() =>
            ask({ title: say('console.delete'), means: say('console.delete.sure'), go: () => void remove() })
          }
        >
          {say('console.delete')}
        </Button>
      </div>
      <p className="s mute">{say('console.download.more')}</p>
      {problem === null ? null : (
        <p className="note wrong" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
