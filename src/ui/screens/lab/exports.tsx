import { useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { fingerprintCsv, gamesOf, partialName } from '../../../lab/index.ts'
import { csvText } from '../../../replay/index.ts'
import { Button } from '../../parts/button.tsx'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { announce } from '../../parts/live-region.tsx'
import { Progress } from '../../parts/progress.tsx'
import { saveBlob } from '../../save-file.ts'
import { MEASURES, type MeasureKind, measured } from './measures.ts'
import { studyFile } from './running.ts'
import type { Known } from './study-work.ts'
import type { Shown } from './use-lab.ts'
import { writeWish } from './wish.ts'

type ExportsProps = {
  readonly shown: Shown
  readonly kind: MeasureKind
  readonly known: () => Known
  readonly isWhole: boolean
}

/** A page holds this much of a file and no more; the command line writes without end. */
const MOST_BYTES = 300_000_000

type Writing =
  | { readonly phase: 'no' }
  | { readonly phase: 'writing'; readonly done: number; readonly stop: () => void }
  | { readonly phase: 'broken' }

/** What can be taken along: the result, the moves, the table, and a link that comes to the same. */
export function Exports({ shown, kind, known, isWhole }: ExportsProps) {
  const [writing, setWriting] = useState<Writing>({ phase: 'no' })
  const { study, found, evolution } = shown
  const settings = study.jobs[0]?.settings
  const hasMoves = settings?.kind === 'pairs' && isWhole
  // The command line goes on from tournaments alone.
  const partial =
    isWhole || settings === undefined || study.jobs.length > 1 || study.evolution !== null
      ? null
      : partialName(settings, { index: 1, of: 1 })
  const bytes = settings === undefined ? 0 : 2 * gamesOf(settings) * ((settings.turns ?? 0) + 60)
  const write = (what: 'json' | 'interactions' | 'partial', name: string): void => {
    const { file, stop } = studyFile(study, known(), {
      kind: what,
      evolved: evolution,
      writing: (done, all) => setWriting({ phase: 'writing', done: done / all, stop }),
    })
    setWriting({ phase: 'writing', done: 0, stop: () => stopped(stop) })
    file.then(
      (blob) => {
        saveBlob(name, blob)
        setWriting({ phase: 'no' })
        announce(say('labPage.export.written', { name }))
      },
      () => setWriting((now) => (now.phase === 'no' ? now : { phase: 'broken' })),
    )
  }
  const stopped = (stop: () => void): void => {
    setWriting({ phase: 'no' })
    stop()
  }
  const isWriting = writing.phase === 'writing'
  const part = isWhole ? '' : '-part'
  const what = study.fingerprint === null ? 'result' : 'fingerprint'
  return (
    <section className="panel stack" aria-labelledby="lab-exports">
      <h3 id="lab-exports">{say('labPage.export')}</h3>
      <p className="s measure">{say(isWhole ? `labPage.export.${what}` : 'labPage.export.part')}</p>
      <div className="row">
        <Button look="alt" disabled={isWriting} onClick={() => write('json', `lab-${what}${part}.json`)}>
          {say('labPage.export.json')}
        </Button>
        {found === null ? null : (
          <Button
            look="alt"
            onClick={() =>
              saveBlob(
                `lab-${study.fingerprint === null ? 'table' : what}${part}.csv`,
                new Blob([tableOf(shown, kind)], { type: 'text/csv' }),
              )
            }
          >
            {say('labPage.export.table')}
          </Button>
        )}
        {hasMoves && bytes <= MOST_BYTES ? (
          <Button
            look="alt"
            disabled={isWriting}
            onClick={() => write('interactions', 'lab-interactions.csv')}
          >
            {say('labPage.export.moves')}
          </Button>
        ) : null}
      </div>
      {partial === null ? null : (
        <>
          <div className="row">
            <Button look="alt" disabled={isWriting} onClick={() => write('partial', partial)}>
              {say('labPage.export.partial')}
            </Button>
          </div>
          <p className="s mute measure">{say('labPage.export.partial.more')}</p>
        </>
      )}
      {hasMoves && bytes > MOST_BYTES ? (
        <p className="s mute measure">{say('labPage.export.moves.many')}</p>
      ) : null}
      {isWhole && settings !== undefined && settings.kind !== 'pairs' ? (
        <p className="s mute measure">{say('labPage.export.moves.pairs')}</p>
      ) : null}
      {writing.phase === 'writing' ? (
        <div className="row">
          <Progress label={say('labPage.export.writing')} done={writing.done} />
          <Button look="alt" size="small" onClick={() => stopped(writing.stop)}>
            {say('labPage.export.stop')}
          </Button>
        </div>
      ) : null}
      {writing.phase === 'broken' ? (
        <ErrorPanel happened={say('labPage.export.broken')} kept={say('labPage.export.broken.kept')} />
      ) : null}
      <LinkHere words={writeWish(shown.wish)} />
    </section>
  )
}

function tableOf({ found, study }: Shown, kind: MeasureKind): string {
  if (found?.kind === 'square')
    return study.fingerprint === null ? '' : fingerprintCsv(study.fingerprint, found.rows)
  const columns = ['rank', 'strategy', ...MEASURES[kind], 'standardError']
  const rows = (found?.ranking ?? []).map((ranked) => [
    ranked.rank,
    ranked.strategy,
    ...MEASURES[kind].map((measure) => measured(ranked, measure) ?? ''),
    ranked.standardError ?? '',
  ])
  return csvText({ columns, rows })
}

/** The address of this very study. Where the browser lets nobody copy, it can be marked by hand. */
function LinkHere({ words }: { readonly words: string }) {
  const address = `${window.location.href.split('#')[0]}#/lab?${words}`
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address)
    announce(say('labPage.link.copied'))
  }
  return (
    <div className="field">
      <label htmlFor="lab-link">{say('labPage.link')}</label>
      <div className="lab-slider">
        <input
          id="lab-link"
          className="text-input"
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
        {navigator.clipboard === undefined ? null : (
          <Button look="alt" onClick={() => void copy()}>
            {say('labPage.link.copy')}
          </Button>
        )}
      </div>
      <p className="hint s mute">{say('labPage.link.more')}</p>
    </div>
  )
}
