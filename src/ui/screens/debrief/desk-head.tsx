import { say } from '../../../i18n/index.ts'
import { writeAddress } from '../../address.ts'
import { verdictText } from '../../log-text.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { Select } from './branch-maker.tsx'
import { useDebrief, usePlace, useShown, useTable } from './place.tsx'
import { show } from './shown.ts'

/** "8 rounds · rules 0.2.0 · seed demo". */
export function DeskLine() {
  const { course, label, opened } = useTable()
  const parts = [
    label,
    say('rounds.fixed', { n: course.results.length }),
    opened.verdict.header ? say('debriefPage.rules', { rules: opened.verdict.header.rules }) : '',
    course.seed === null || !course.over ? '' : say('over.seed', { seed: course.seed }),
  ]
  return <p className="s mute">{parts.filter((part) => part !== '').join(' · ')}</p>
}

/** `desk`: what walls of its own are called; null where a workshop's big screen is the wall. */
type DeskBarProps = { readonly desk: string | null; readonly onStop: () => void; readonly onGoOn: () => void }

/** Which table, which version, which window; and how far the reckoning has come. */
export function DeskBar({ desk, onStop, onGoOn }: DeskBarProps) {
  const { store, hasWall } = usePlace()
  const tables = useDebrief((state) => state.tables)
  const at = useShown('table')
  const short = useShown('short')
  const wall = useShown('wall')
  const pick = (value: string) => {
    show(store, { table: Number(value), round: 1, day: null })
    announce(tables[Number(value)]?.label ?? '')
  }
  return (
    <div className="stack">
      <div className="desk-bar no-print">
        {tables.length > 1 ? (
          <Select label={say('debriefPage.pick-table')} value={String(at)} onPick={pick}>
            {tables.map(({ key, label, course }, index) => (
              <option key={key} value={index}>
                {label} · {course.scenario.title}
              </option>
            ))}
          </Select>
        ) : null}
        <label className="option short-switch">
          <input
            type="checkbox"
            checked={short}
            onChange={(event) => show(store, { short: event.target.checked })}
          />
          <span>{say('debriefPage.short')}</span>
        </label>
        {desk === null ? null : (
          <span className="for-wall">
            <Button look="alt" onClick={() => openWall(desk)}>
              {say(hasWall ? 'debriefPage.wall.another' : 'debriefPage.wall.open')}
            </Button>
          </span>
        )}
        {hasWall && wall !== null ? (
          <Button look="alt" onClick={() => show(store, { wall: null })}>
            {say('debriefPage.wall.clear')}
          </Button>
        ) : null}
      </div>
      <Findings />
      {/* Its place stays when it is done: nothing jumps under who reads. */}
      <div className="reckoning-place no-print">
        <Reckoning onStop={onStop} onGoOn={onGoOn} />
      </div>
    </div>
  )
}

const openWall = (desk: string): void => {
  window.open(
    writeAddress({ page: 'projector-debrief', desk }),
    `swim-wall-${desk}`,
    'popup,width=1024,height=768',
  )
}

/** What is unusual about this log, said once and plainly. */
function Findings() {
  const { course, opened } = useTable()
  const { verdict } = opened
  const said = [
    ...(course.over ? [] : [say('debrief.in-progress')]),
    ...(['verified', 'in-progress'].includes(verdict.finding) ? [] : [verdictText(verdict)]),
  ].filter((sentence) => sentence !== '')
  return said.map((sentence) => (
    <p key={sentence} className="note">
      {sentence}
    </p>
  ))
}

/** Tables still to be reckoned. */
function Reckoning({ onStop, onGoOn }: Omit<DeskBarProps, 'desk'>) {
  const tables = useDebrief((state) => state.tables)
  const open = tables.filter(({ story }) => story.kind === 'waiting' || story.kind === 'reckoning')
  const stopped = tables.some(({ story }) => story.kind === 'stopped')
  const under = open.find(({ story }) => story.kind === 'reckoning')
  const part = under?.story.kind === 'reckoning' ? under.story.progress : null
  const share = part ? part.done / Math.max(1, part.all) : 0
  const ready = tables.length - open.length
  if (stopped)
    return (
      <div className="row">
        <p className="s">{say('debriefPage.stopped', { what: say('debriefPage.figures') })}</p>
        <Button look="alt" size="small" onClick={onGoOn}>
          {say('debriefPage.go-on')}
        </Button>
      </div>
    )
  if (open.length === 0) return null
  return (
    <div className="row reckoning">
      <label className="s">
        {say('debriefPage.tables-ready', { ready, all: tables.length })}{' '}
        <progress value={(ready + share) / tables.length} max={1} />
      </label>
      <Button look="alt" size="small" onClick={onStop}>
        {say('debriefPage.stop')}
      </Button>
    </div>
  )
}
