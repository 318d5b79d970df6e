import { useId, useState } from 'react'
import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { decodeNotes, notesText } from '../../../replay/index.ts'
import { issueText } from '../../issue-text.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { SeatName } from '../../parts/marks.tsx'
import { logName, saveFile } from '../../save-file.ts'
import { isSeat, seatName } from '../../seat-words.ts'
import { Select } from './branch-maker.tsx'
import { BEFORE, remark, remarkIn, setNotes, share, sharedIn, useNotes } from './notes-store.ts'
import { Panel } from './panel.tsx'
import { usePlace, useTable } from './place.tsx'

type LinesProps = {
  readonly round: number
  readonly label: (seat: string) => string
  readonly long?: boolean
}

/** One line for each seat. What is written is text, whatever it looks like. */
export function Lines({ round, label, long = false }: LinesProps) {
  const { course, opened } = useTable()
  const { isWall } = usePlace()
  if (isWall) return null
  return (
    <ul className="note-lines">
      {course.seats.map((seat) => (
        <Line key={`${opened.head} ${seat}`} seat={seat} round={round} label={label} long={long} />
      ))}
    </ul>
  )
}

function Line({ seat, round, label, long }: LinesProps & { readonly seat: Seat }) {
  const { course, opened } = useTable()
  const notes = useNotes(opened.head)
  const id = useId()
  const name = seatName(course.scenario, seat)
  const text = sharedIn(notes, round, seat)
  const write = (to: string) => share(opened.head, { round, seat, text: to })
  return (
    <li>
      <label htmlFor={id}>
        <SeatName seat={seat} size={20}>
          {name}
        </SeatName>
        <span className="sr-only">: {label(name)}</span>
      </label>
      {long ? (
        <textarea
          id={id}
          className="text-input no-print"
          rows={2}
          maxLength={1000}
          value={text}
          onChange={(event) => write(event.target.value)}
        />
      ) : (
        <input
          id={id}
          className="text-input no-print"
          maxLength={60}
          value={text}
          autoComplete="off"
          onChange={(event) => write(event.target.value)}
        />
      )}
      <p className="print-only lines">{text}</p>
    </li>
  )
}

/** Before any figure: out of the role, then one word each. */
export function FeelingsPanel() {
  return (
    <Panel
      id="feelings"
      title={say('debriefPage.feelings.title')}
      lead={say('debriefPage.feelings.lead')}
      wide
    >
      <ol className="prompts">
        <li>{say('debriefPage.feelings.out')}</li>
        <li>{say('debriefPage.feelings.word')}</li>
        <li>{say('debriefPage.feelings.letter')}</li>
        <li>{say('debriefPage.feelings.nobody')}</li>
      </ol>
      <Lines round={BEFORE} label={(seat) => say('debriefPage.feelings.label', { seat })} />
      <p className="s mute">{say('debriefPage.notes.where')}</p>
    </Panel>
  )
}

/** One promise for Monday. */
export function PromisePanel() {
  const { course } = useTable()
  return (
    <Panel id="promise" title={say('debriefPage.promise')} wide>
      <p className="promise-question">{say('debriefPage.promise.question')}</p>
      <Lines
        round={course.results.length + 1}
        label={(seat) => say('debriefPage.promise.label', { seat })}
        long
      />
    </Panel>
  )
}

/** Own reflections and the facilitator’s notes, by round; saved and opened as a file of their own. */
export function NotesPanel() {
  const { course, opened } = useTable()
  const notes = useNotes(opened.head)
  const [round, setRound] = useState(1)
  const [seat, setSeat] = useState<Seat>(course.seats[0] ?? 'acute')
  const [problem, setProblem] = useState<string | null>(null)
  const [own, mine, file] = [useId(), useId(), useId()]
  const save = () => {
    const name = logName(course.scenario.id, course.seed ?? 'extract').replace('.swim.jsonl', '.notes.json')
    saveFile(name, notesText(notes), 'application/json')
    announce(say('debriefPage.notes.saved'))
  }
  const open = async (picked: File | undefined) => {
    if (picked === undefined) return
    const read = decodeNotes(await picked.text(), opened.head)
    if (read.ok) {
      setNotes(opened.head, read.value)
      setProblem(null)
      announce(say('debriefPage.notes.opened'))
    } else setProblem(read.error.map(issueText).join(' '))
  }
  return (
    <Panel id="notes" title={say('debriefPage.notes')} lead={say('debriefPage.notes.lead')} wide>
      <div className="maker no-print">
        <Select
          label={say('debriefPage.maker.round')}
          value={String(round)}
          onPick={(value) => setRound(Number(value))}
        >
          {course.results.map(({ round: n }) => (
            <option key={n} value={n}>
              {say('over.round', { round: n })}
            </option>
          ))}
        </Select>
        <Select
          label={say('debriefPage.maker.seat')}
          value={seat}
          onPick={(value) => (isSeat(value) ? setSeat(value) : undefined)}
        >
          {course.scenario.seats.map(({ id }) => (
            <option key={id} value={id}>
              {seatName(course.scenario, id)}
            </option>
          ))}
        </Select>
      </div>
      <div className="note-pair no-print">
        <div className="field">
          <label htmlFor={own}>
            {say('debriefPage.notes.reflection', { round, seat: seatName(course.scenario, seat) })}
          </label>
          <textarea
            id={own}
            className="text-input"
            rows={4}
            maxLength={1000}
            value={sharedIn(notes, round, seat)}
            onChange={(event) => share(opened.head, { round, seat, text: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={mine}>{say('debriefPage.notes.facilitator', { round })}</label>
          <textarea
            id={mine}
            className="text-input"
            rows={4}
            maxLength={1000}
            value={remarkIn(notes, round)}
            onChange={(event) => remark(opened.head, round, event.target.value)}
          />
        </div>
      </div>
      <WrittenNotes />
      {problem === null ? null : (
        <p className="note wrong" role="alert">
          {problem}
        </p>
      )}
      <div className="row no-print">
        <Button look="alt" size="small" onClick={save}>
          {say('debriefPage.notes.save')}
        </Button>
        <label htmlFor={file} className="s">
          {say('debriefPage.notes.open')}
        </label>
        <input
          id={file}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </div>
    </Panel>
  )
}

function WrittenNotes() {
  const { course, opened } = useTable()
  const { shared, facilitator } = useNotes(opened.head)
  const rounds = course.results.map(({ round }) => round)
  const written = rounds.flatMap((round) => [
    ...course.seats.flatMap((seat) =>
      shared.flatMap((one) =>
        one.round === round && one.seat === seat
          ? [{ key: `${round} ${seat}`, who: seatName(course.scenario, seat), round, text: one.text }]
          : [],
      ),
    ),
    ...facilitator.flatMap((one, at) =>
      one.round === round
        ? [{ key: `${round} f ${at}`, who: say('debriefPage.notes.who'), round, text: one.text }]
        : [],
    ),
  ])
  if (written.length === 0) return null
  return (
    <ul className="written">
      {written.map(({ key, who, round, text }) => (
        <li key={key}>
          <b>
            {say('over.round', { round })}, {who}:
          </b>{' '}
          {text}
        </li>
      ))}
    </ul>
  )
}
