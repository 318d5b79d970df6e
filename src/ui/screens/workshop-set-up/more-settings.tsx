import { LABELS, say } from '../../../i18n/index.ts'
import { PACES, secondsOf } from '../../../scenario/index.ts'
import { CLOCKS } from '../../address.ts'
import { minutesWords } from '../../room/minutes-words.ts'
import { Choice } from './choice.tsx'
import type { Wishes } from './wishes.ts'

const DAYS = [0, 7, 30, 90, 365]
const PLEDGES_FROM = [1, 2, 3, 4]

interface MoreSettingsProps {
  readonly wishes: Wishes
  /** A plan brings clock, talk and pledges of its own. */
  readonly hasPlan: boolean
  readonly onChange: (changed: Partial<Wishes>) => void
}

/** Everything else, out of the way until it is wanted. */
export function MoreSettings({ wishes, hasPlan, onChange }: MoreSettingsProps) {
  return (
    <>
      {hasPlan ? null : <Rules wishes={wishes} onChange={onChange} />}
      <details>
        <summary>{say('workshop.more')}</summary>
        <div className="stack-l more-settings">
          <Choice
            legend={say('workshop.placing')}
            name="placing"
            value={wishes.placing}
            options={(['choose', 'placed'] as const).map((value) => ({
              value,
              words: say(`workshop.placing.${value}`),
            }))}
            onChange={(placing) => onChange({ placing })}
          />
          <Choice
            legend={say('workshop.seeds')}
            name="seeds"
            value={wishes.seeds}
            options={(['same', 'different'] as const).map((value) => ({
              value,
              words: say(`workshop.seeds.${value}`),
            }))}
            onChange={(seeds) => onChange({ seeds })}
          />
          <Choice
            legend={say('workshop.labels')}
            name="labels"
            value={wishes.labels ?? 'then'}
            options={LABELS.map((value) => ({ value, words: say(`workshop.labels.${value}`) }))}
            onChange={(labels) => onChange({ labels })}
          />
          <Differs wishes={wishes} onChange={onChange} />
          <div className="field">
            <label htmlFor="retention">{say('workshop.retention')}</label>
            <select
              id="retention"
              value={wishes.retentionDays}
              onChange={(event) => onChange({ retentionDays: Number(event.target.value) })}
            >
              {DAYS.map((days) => (
                <option key={days} value={days}>
                  {say('workshop.retention.days', { days })}
                </option>
              ))}
            </select>
          </div>
        </div>
      </details>
    </>
  )
}

function Rules({ wishes, onChange }: Omit<MoreSettingsProps, 'hasPlan'>) {
  return (
    <fieldset className="field stack">
      <legend>{say('workshop.rules')}</legend>
      <div className="field">
        <label htmlFor="pace">{say('workshop.pace')}</label>
        <select
          id="pace"
          value={wishes.pace}
          onChange={(event) =>
            onChange({ pace: CLOCKS.find((one) => one === event.target.value) ?? 'standard' })
          }
        >
          {CLOCKS.map((one) => (
            <option key={one} value={one}>
              {say(`pace.${one}`, { time: one === 'none' ? '' : minutesWords(secondsOf(PACES[one])) })}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="option">
          <input
            type="checkbox"
            checked={wishes.talk}
            onChange={(event) => onChange({ talk: event.target.checked })}
          />
          <span>{say('workshop.talk')}</span>
        </label>
      </div>
      {wishes.talk ? (
        <div className="field">
          <label htmlFor="pledges">{say('workshop.pledges')}</label>
          <select
            id="pledges"
            value={wishes.pledges}
            onChange={({ target: { value } }) =>
              onChange({ pledges: value === 'as-is' || value === 'off' ? value : Number(value) })
            }
          >
            <option value="as-is">{say('workshop.pledges.as-is')}</option>
            {PLEDGES_FROM.map((round) => (
              <option key={round} value={round}>
                {say('workshop.pledges.from', { round })}
              </option>
            ))}
            <option value="off">{say('workshop.pledges.off')}</option>
          </select>
        </div>
      ) : null}
    </fieldset>
  )
}

function Differs({ wishes, onChange }: Omit<MoreSettingsProps, 'hasPlan'>) {
  return (
    <div className="stack">
      <Choice
        legend={say('workshop.differs')}
        name="differs"
        value={wishes.differs}
        options={(['none', 'talk', 'pledges'] as const).map((value) => ({
          value,
          words: say(`workshop.differs.${value}`),
        }))}
        onChange={(differs) => onChange({ differs })}
      />
      {wishes.differs === 'none' ? null : (
        <div className="field">
          <label htmlFor="differing">{say('workshop.differs.tables')}</label>
          <input
            id="differing"
            className="text-input num"
            inputMode="numeric"
            value={wishes.differing}
            aria-describedby="differing-more"
            onChange={(event) => onChange({ differing: event.target.value })}
          />
          <p id="differing-more" className="hint s mute">
            {say('workshop.differs.tables.more')}
          </p>
        </div>
      )}
    </div>
  )
}
