import { say } from '../../../i18n/index.ts'
import { Choice } from './choice.tsx'
import type { Wishes } from './wishes.ts'

const MOST_TABLES = 60

interface RoomSettingsProps {
  readonly wishes: Wishes
  readonly onChange: (changed: Partial<Wishes>) => void
}

/** How many tables, and who sits where nobody does. */
export function RoomSettings({ wishes, onChange }: RoomSettingsProps) {
  return (
    <>
      <div className="field tables-field">
        <label htmlFor="tables">{say('workshop.tables')}</label>
        <input
          id="tables"
          className="text-input num"
          type="number"
          min={1}
          max={MOST_TABLES}
          value={wishes.tables}
          aria-describedby="tables-more"
          onChange={(event) =>
            onChange({
              tables: Math.min(MOST_TABLES, Math.max(1, Math.trunc(Number(event.target.value)) || 1)),
            })
          }
        />
        <p id="tables-more" className="hint s mute">
          {say('workshop.tables.more')}
        </p>
      </div>
      <Choice
        legend={say('workshop.seats.empty')}
        name="empty"
        value={wishes.emptySeats}
        options={(['bots', 'people'] as const).map((value) => ({
          value,
          words: say(`workshop.seats.empty.${value}`),
        }))}
        onChange={(emptySeats) => onChange({ emptySeats })}
      />
      <Choice
        legend={say('workshop.absence')}
        name="absence"
        value={wishes.absence}
        options={(['default', 'bot', 'wait', 'facilitator'] as const).map((value) => ({
          value,
          words: say(`workshop.absence.${value}`),
        }))}
        onChange={(absence) => onChange({ absence })}
      />
    </>
  )
}
