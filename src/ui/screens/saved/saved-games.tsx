import { useState } from 'react'
import { moment, say } from '../../../i18n/index.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { announce } from '../../parts/live-region.tsx'
import { SeatMark } from '../../parts/marks.tsx'
import { toldIn } from '../../parts/told.ts'
import { logName, saveFile } from '../../save-file.ts'
import { deleteGame, type SavedGame, savedGame } from '../../stores/saved-games.ts'
import { forgetSheets } from '../entry/sheet.ts'
import './saved.css'

type SavedGamesProps = { readonly games: readonly SavedGame[] | null; readonly onChange: () => void }

/** Everything that waits on this device: carry on, look back, save the log, delete. */
export function SavedGames({ games, onChange }: SavedGamesProps) {
  const [leaving, setLeaving] = useState<SavedGame | null>(null)
  const remove = async (game: SavedGame) => {
    setLeaving(null)
    await deleteGame(game.id)
    forgetSheets(game.id)
    announce(say('saved.deleted', { title: game.title }))
    onChange()
  }
  return (
    <section className="wrap saved stack">
      <h2 id="games" tabIndex={-1}>
        {say('saved.title')}
      </h2>
      {games?.length === 0 ? <p className="s mute">{say('saved.none')}</p> : null}
      <ul className="saved-list">
        {games?.map((game) => (
          <Row key={game.id} game={game} onDelete={() => setLeaving(game)} />
        ))}
      </ul>
      <Dialog open={leaving !== null} title={say('saved.delete.title')} onClose={() => setLeaving(null)}>
        {leaving === null ? null : (
          <>
            <p>{say('saved.delete.more', wordsOf(leaving))}</p>
            <div className="row">
              <Button look="alt" onClick={() => setLeaving(null)}>
                {say('saved.delete.no')}
              </Button>
              <Button onClick={() => remove(leaving)}>{say('saved.delete.yes')}</Button>
            </div>
          </>
        )}
      </Dialog>
    </section>
  )
}

const wordsOf = ({ title, seatWord, updated }: SavedGame) => ({
  title,
  seat: seatWord,
  when: moment(updated),
})

const standing = ({ phase, how }: SavedGame) => {
  const state = phase === 'over' ? 'over' : 'running'
  return how === 'solo' ? (`saved.${state}` as const) : (`saved.${state}.${how}` as const)
}

async function saveLogOf(game: SavedGame): Promise<void> {
  const found = await savedGame(game.id)
  if (found !== null) saveFile(logName(game.scenario, game.id), found.log)
}

function Row({ game, onDelete }: { readonly game: SavedGame; readonly onDelete: () => void }) {
  const over = game.phase === 'over'
  const words = wordsOf(game)
  const named = (action: string) => say('saved.of', { action, title: game.title, when: words.when })
  const main = say(over ? 'saved.see' : 'saved.continue')
  return (
    <li className="panel saved-row">
      <span className={game.seat}>
        <SeatMark seat={game.seat} size={34} />
      </span>
      <div className="saved-words">
        <h3 {...toldIn()}>{game.title}</h3>
        <p className="s">{say(standing(game), { ...words, round: game.round })}</p>
        <p className="xs mute">{say('saved.when', words)}</p>
      </div>
      <div className="row">
        <ButtonLink
          size="small"
          aria-label={named(main)}
          to={
            over ? { page: 'over', id: game.id, round: null } : { page: 'table', id: game.id, settings: null }
          }
        >
          {main}
        </ButtonLink>
        {over ? (
          <ButtonLink
            size="small"
            look="alt"
            aria-label={named(say('saved.debrief'))}
            to={{ page: 'debrief', ids: [game.id], table: null, round: null }}
          >
            {say('saved.debrief')}
          </ButtonLink>
        ) : null}
        <Button size="small" look="alt" aria-label={named(say('saved.log'))} onClick={() => saveLogOf(game)}>
          {say('saved.log')}
        </Button>
        <Button size="small" look="alt" aria-label={named(say('saved.delete'))} onClick={onDelete}>
          {say('saved.delete')}
        </Button>
      </div>
    </li>
  )
}
