import { type ChangeEvent, useId, useState } from 'react'
import { LEVELS, type Level, type Seat } from '../../../engine/index.ts'
import { percent, say, season } from '../../../i18n/index.ts'
import type { Change } from '../../../replay/index.ts'
import { FAMILIAR, opponentName } from '../../opponents.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { isSeat, seatName } from '../../seat-words.ts'
import { choiceWord } from '../over/choice-words.ts'
import { branchQuestion } from './branch-words.ts'
import { Panel } from './panel.tsx'
import { usePlace, useShown, useTable } from './place.tsx'
import { type BranchCard, show } from './shown.ts'

/** Any round, any seat, another choice, from the game or from a branch of it. */
export function BranchMaker() {
  const { store, isWall } = usePlace()
  const { key, course } = useTable()
  const branches = useShown('branches').filter((card) => card.table === key)
  const shownRound = useShown('round')
  const [from, setFrom] = useState('game')
  const [round, setRound] = useState(shownRound)
  const [seat, setSeat] = useState<Seat>(course.seats[0] ?? 'acute')
  const [change, setChange] = useState('')
  const [reacting, setReacting] = useState('own')
  if (isWall) return null
  const result = course.results[round - 1]
  const played = result?.choices[seat].level
  const changes = changesFor({ levels: course.options.levels, played })
  const wanted = changes.find(({ id }) => id === change) ?? changes[0]
  const sources = sourcesOf(branches, course)
  const source = sources.find(({ id }) => id === from) ?? null
  const make = () => {
    if (wanted === undefined) return
    const id = `own-${branches.length + 1}-${key}`
    const card: BranchCard = {
      id,
      table: key,
      from: source?.key ?? key,
      parent: source?.parent ?? null,
      wish: { round, seat, change: wanted.change, reacting: reacting === 'own' ? null : reacting },
      prediction: null,
      result: null,
    }
    show(store, { branches: [...store.getState().shown.branches, card] })
    announce(say('debriefPage.maker.made'))
    requestAnimationFrame(() => focusPanel(`branch:${id}`))
  }
  return (
    <Panel id="maker" title={say('debriefPage.maker')} lead={say('debriefPage.maker.lead')} wide>
      <div className="maker">
        <Select label={say('debriefPage.maker.from')} value={from} onPick={setFrom}>
          <option value="game">{say('debriefPage.maker.game')}</option>
          {sources.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          label={say('debriefPage.maker.round')}
          value={String(round)}
          onPick={(value) => setRound(Number(value))}
        >
          {course.results.map(({ round: n }) => (
            <option key={n} value={n}>
              {say('debriefPage.maker.round-of', { round: n, season: season(n) })}
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
        <Select label={say('debriefPage.maker.change')} value={wanted?.id ?? ''} onPick={setChange}>
          {changes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select label={say('debriefPage.maker.others')} value={reacting} onPick={setReacting}>
          <option value="own">{say('debriefPage.maker.own')}</option>
          {FAMILIAR.map((strategy) => (
            <option key={strategy} value={strategy}>
              {opponentName(strategy)}
            </option>
          ))}
        </Select>
      </div>
      {result === undefined ? null : (
        <p className="s">{say('debriefPage.maker.was', { was: choiceWord(course, result, seat) })}</p>
      )}
      <Button onClick={make}>{say('debriefPage.maker.make')}</Button>
    </Panel>
  )
}

const focusPanel = (id: string): void => {
  const panel = document.querySelector(`[data-panel="${CSS.escape(id)}"]`)
  panel?.scrollIntoView({ block: 'center' })
  panel?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true })
}

interface Offered {
  readonly id: string
  readonly name: string
  readonly change: Change
}

/** Other choices first; then a pledge made or unsaid, and no moves. What was played is not among them. */
function changesFor({
  levels,
  played,
}: {
  readonly levels: boolean
  readonly played: Level | undefined
}): readonly Offered[] {
  const choices = (levels ? LEVELS : ([1, 0] as const))
    .filter((level) => level !== played)
    .map(
      (level): Offered => ({
        id: `level-${level}`,
        name:
          level === 1
            ? say('over.choice.pool')
            : level === 0
              ? say('over.choice.hold')
              : say('over.choice.part', { share: percent(level) }),
        change: { kind: 'choice', level },
      }),
    )
  return [
    ...choices,
    {
      id: 'pledge',
      name: say('debriefPage.maker.pledge'),
      change: { kind: 'pledge', pledge: { level: 1, ifOthers: 0, bound: false } },
    },
    { id: 'no-pledge', name: say('debriefPage.maker.no-pledge'), change: { kind: 'pledge', pledge: null } },
    { id: 'no-moves', name: say('debriefPage.maker.no-moves'), change: { kind: 'moves', moves: [] } },
  ]
}

interface Source {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly parent: BranchCard['parent']
}

/** Branches that were shown can be left again. */
const sourcesOf = (
  cards: readonly BranchCard[],
  course: ReturnType<typeof useTable>['course'],
): readonly Source[] =>
  cards.flatMap(({ id, wish, result }) =>
    result?.ok
      ? (['recorded', 'reacting'] as const).map((of) => ({
          id: `${id}/${of}`,
          key: result[of].key,
          name: say(`debriefPage.maker.${of}`, { branch: branchQuestion(course, wish) }),
          parent: { card: id, course: of },
        }))
      : [],
  )

type SelectProps = {
  readonly label: string
  readonly value: string
  readonly onPick: (value: string) => void
  readonly children: React.ReactNode
}

export function Select({ label, value, onPick, children }: SelectProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => onPick(event.target.value)}
      >
        {children}
      </select>
    </div>
  )
}
