import { LEVELS, REASONS, type Seat } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import { announce } from '../../parts/live-region.tsx'
import { midName, nameOf, otherSeats } from '../table/names.ts'
import { Pick } from './pick.tsx'
import type { Line, SaidPledge } from './sheet.ts'
import { canBind } from './slip-fields.ts'
import type { SlipProps } from './slip-props.ts'

const FEELINGS = [1, 2, 3, 4, 5] as const

/** How far the seat trusts this table, 1 to 5. */
export const Felt = ({ own, line, onSet }: SlipProps) => (
  <Pick
    legend={say('slip.feel')}
    name={`feel-${own.seat}`}
    value={line.feel}
    options={FEELINGS.map((feeling) => ({ value: feeling, label: say('table.feel.step', { feeling }) }))}
    onPick={(feel) => onSet({ feel })}
  />
)

/** What the seat promised while the table talked. */
export function Said({ view, own, line: { pledge }, onSet }: SlipProps) {
  const { seat } = own
  const others = Array.from({ length: view.seats.length - 1 }, (_, at) => at + 1)
  const change = (part: Partial<SaidPledge>): void =>
    onSet({ pledge: { level: 1, ifOthers: 0, bound: false, ...pledge, ...part } })
  return (
    <>
      <p className="field">
        <label htmlFor={`pledge-${seat}`}>{say('slip.pledge')}</label>
        <select
          id={`pledge-${seat}`}
          value={String(pledge?.ifOthers ?? 'none')}
          onChange={({ target: { value } }) =>
            value === 'none' ? onSet({ pledge: null }) : change({ ifOthers: Number(value) })
          }
        >
          <option value="none">{say('entry.pledge.none')}</option>
          <option value="0">{say('entry.pledge.plain')}</option>
          {others.map((k) => (
            <option key={k} value={k}>
              {say('entry.pledge.if', { k })}
            </option>
          ))}
        </select>
      </p>
      {pledge !== null && view.options.levels ? (
        <Pick
          legend={say('table.pledge.level')}
          name={`pledge-level-${seat}`}
          value={pledge.level}
          options={LEVELS.filter((level) => level > 0).map((level) => ({
            value: level,
            label: percent(level),
          }))}
          onPick={(level) => change({ level: level ?? 1 })}
        />
      ) : null}
      {pledge !== null && canBind(view.options, view.round) ? (
        <label className="slip-tick">
          <input
            type="checkbox"
            checked={pledge.bound}
            onChange={({ target: { checked } }) => change({ bound: checked })}
          />
          {say('entry.bound')}
        </label>
      ) : null}
    </>
  )
}

const SHARES = [0.1, 0.2] as const

/** A part of the seat’s risk share given to another. */
export function Ceded({ view, own, line: { cede }, onSet }: SlipProps) {
  const ways = otherSeats(view, own.seat).flatMap((to) => SHARES.map((share) => ({ to, share })))
  const at = ways.findIndex((way) => way.to === cede?.to && way.share === cede.share)
  return (
    <p className="field">
      <label htmlFor={`cede-${own.seat}`}>{say('slip.cede')}</label>
      <select
        id={`cede-${own.seat}`}
        value={at}
        onChange={({ target: { value } }) => onSet({ cede: ways[Number(value)] ?? null })}
      >
        <option value={-1}>{say('entry.cede.none')}</option>
        {ways.map(({ to, share }, index) => (
          <option key={`${to} ${share}`} value={index}>
            {say('entry.cede.to', { share: percent(share), seat: midName(view, to) })}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Pool or hold back; parts of the stake where the table plays with them. */
export function Choice({ view, own, line, onSet }: SlipProps) {
  const levels = [...own.levels].sort((one, other) => other - one)
  return (
    <Pick
      legend={say('slip.choice')}
      name={`entry-${own.seat}`}
      value={line.level}
      options={levels.map((level) => ({
        value: level,
        label:
          level === 1 ? say('table.choice.pool') : level === 0 ? say('table.choice.hold') : percent(level),
      }))}
      onPick={(level) => {
        onSet({ level })
        if (level === null) return
        const choice = say(level > 0 ? 'table.choice.pool' : 'table.choice.hold')
        announce(say('entry.entered', { seat: nameOf(view, own.seat), choice }))
      }}
    />
  )
}

/** What the seat thinks that each other will do. */
export function Predicted({ view, own, line: { predictions }, onSet }: SlipProps) {
  const expect = (of: Seat, value: 'pool' | 'hold' | null): void => {
    const { [of]: _, ...rest } = predictions
    onSet({ predictions: value === null ? rest : { ...rest, [of]: value === 'pool' } })
  }
  return (
    <div className="slip-group">
      <p className="field-name">{say('slip.predict')}</p>
      {otherSeats(view, own.seat).map((of) => {
        const pools = predictions[of]
        return (
          <Pick
            key={of}
            legend={nameOf(view, of)}
            name={`predict-${own.seat}-${of}`}
            value={pools === undefined ? null : pools ? 'pool' : 'hold'}
            options={[
              { value: 'pool', label: say('table.choice.pool') },
              { value: 'hold', label: say('table.choice.hold') },
            ]}
            onPick={(value) => expect(of, value)}
          />
        )
      })}
    </div>
  )
}

/** Why, in one word. */
export const Why = ({ own, line, onSet }: SlipProps) => (
  <p className="field">
    <label htmlFor={`reason-${own.seat}`}>{say('slip.reason')}</label>
    <select
      id={`reason-${own.seat}`}
      value={line.reason ?? ''}
      onChange={({ target: { value } }) =>
        onSet({ reason: REASONS.find((reason) => reason === value) ?? null })
      }
    >
      <option value="">{say('entry.nothing')}</option>
      {REASONS.map((reason) => (
        <option key={reason} value={reason}>
          {say(`table.reason.${reason}`)}
        </option>
      ))}
    </select>
  </p>
)

const ANSWERS = { file: ['honest', 'hopeful'], 'roll-out': ['yes', 'no'] } as const

/** A question that the scenario itself asks; a seat that says nothing files honestly and declines. */
export function Answer({
  question,
  own,
  line: { answers },
  onSet,
}: SlipProps & { readonly question: keyof typeof ANSWERS & keyof Line['answers'] }) {
  const { [question]: given, ...rest } = answers
  return (
    <Pick<string>
      legend={say(`slip.${question}`)}
      name={`${question}-${own.seat}`}
      value={given ?? null}
      options={ANSWERS[question].map((answer) => ({
        value: answer,
        label: say(`table.ask.answer.${answer}`),
      }))}
      onPick={(answer) => onSet({ answers: answer === null ? rest : { ...rest, [question]: answer } })}
    />
  )
}
