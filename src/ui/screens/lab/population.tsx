import { useId, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { FAMILIES, PEOPLE_RULES, PERSONAS, RULES } from '../../../strategies/index.ts'
import { FAMILIAR } from '../../opponents.ts'
import { Button } from '../../parts/button.tsx'
import { doesOf, nameOf } from './names.ts'
import { playersIn } from './wish.ts'

type PopulationProps = {
  readonly players: readonly string[]
  readonly onChange: (players: readonly string[]) => void
}

const ROLES = PERSONAS.map(({ id }) => id)
const MIX = PEOPLE_RULES.map(({ id }) => id).filter((id) => !ROLES.includes(id))

/** Sets that are often wanted, by a press. */
const SETS = [
  { id: 'familiar', players: FAMILIAR },
  {
    id: 'families',
    players: FAMILIES.flatMap(({ rules: [first] }) => (first === undefined ? [] : [first.id])),
  },
  { id: 'people', players: MIX },
  { id: 'roles', players: ROLES },
  { id: 'all', players: RULES.map(({ id }) => id) },
] as const

/** Everybody who has a name, by family. */
export const GROUPS = [
  { id: 'people', players: MIX },
  { id: 'roles', players: ROLES },
  ...FAMILIES.map(({ id, rules }) => ({ id, players: rules.map((rule) => rule.id) })),
] as const

/** Who plays: sets by a press, families to tick, and everything as text for names with settings of their own. */
export function Population({ players, onChange }: PopulationProps) {
  const id = useId()
  return (
    <fieldset className="field stack">
      <legend>{say('labPage.population')}</legend>
      <p className="s">{say('labPage.population.now', { n: players.length })}</p>
      <div className="row lab-sets">
        {SETS.map((set) => (
          <Button key={set.id} look="alt" size="small" onClick={() => onChange(set.players)}>
            {say(`labPage.set.${set.id}`, { n: set.players.length })}
          </Button>
        ))}
        <Button look="alt" size="small" onClick={() => onChange([])}>
          {say('labPage.set.none')}
        </Button>
      </div>
      <details>
        <summary>{say('labPage.population.pick')}</summary>
        <div className="lab-groups">
          {GROUPS.map((group) => (
            <Group key={group.id} {...group} chosen={players} onChange={onChange} />
          ))}
        </div>
      </details>
      <details>
        <summary>{say('labPage.population.written')}</summary>
        <div className="stack">
          <label htmlFor={id}>{say('labPage.population.list')}</label>
          <Written id={id} players={players} onChange={onChange} />
          <p className="s mute measure">{say('labPage.population.list.more')}</p>
        </div>
      </details>
    </fieldset>
  )
}

type GroupProps = {
  readonly id: (typeof GROUPS)[number]['id']
  readonly players: readonly string[]
  readonly chosen: readonly string[]
  readonly onChange: (players: readonly string[]) => void
}

function Group({ id, players, chosen, onChange }: GroupProps) {
  const mine = players.filter((one) => chosen.includes(one)).length
  const without = (some: readonly string[]): readonly string[] => chosen.filter((one) => !some.includes(one))
  const isWhole = mine === players.length
  return (
    <details className="lab-group">
      <summary>
        {say('labPage.group', { name: say(`labPage.family.${id}`), mine, all: players.length })}
      </summary>
      <div className="stack">
        {players.length < 2 ? null : (
          <Button
            look="plain"
            onClick={() => onChange(isWhole ? without(players) : [...without(players), ...players])}
          >
            {say(isWhole ? 'labPage.group.none' : 'labPage.group.all')}
          </Button>
        )}
        {players.map((one) => (
          <label key={one} className="option">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={(event) => onChange(event.target.checked ? [...chosen, one] : without([one]))}
            />
            <span>
              <b>{nameOf(one)}</b>
              <span className="s mute">{doesOf(one)}</span>
            </span>
          </label>
        ))}
      </div>
    </details>
  )
}

/** The names as text. What is being typed stands as it is typed. */
function Written({ id, players, onChange }: PopulationProps & { readonly id: string }) {
  const [text, setText] = useState(players.join(', '))
  const isSame = playersIn(text).join() === players.join()
  return (
    <textarea
      id={id}
      className="text-input"
      rows={4}
      spellCheck={false}
      value={isSame ? text : players.join(', ')}
      onChange={(event) => {
        setText(event.target.value)
        onChange(playersIn(event.target.value))
      }}
    />
  )
}
