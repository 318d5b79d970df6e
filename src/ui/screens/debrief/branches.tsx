import { say } from '../../../i18n/index.ts'
import { BranchCardView } from './branch-card.tsx'
import { BranchMaker } from './branch-maker.tsx'
import { letteredOf } from './moment-letters.ts'
import { useShown, useStory, useTable } from './place.tsx'
import { Waiting } from './waiting.tsx'

/** What might have been: the three moments first, then any choice that somebody asks about. */
export function Branches() {
  const { key } = useTable()
  const story = useStory()
  const short = useShown('short')
  const branches = useShown('branches').filter((card) => card.table === key)
  if (story === null) return <Waiting what={say('debriefPage.branches')} />
  if (story.unrun !== null) return <p className="note">{say('debrief.not-replayed', { why: story.unrun })}</p>
  const own = branches.filter(({ id }) => !id.startsWith('moment-'))
  const all = letteredOf(story)
  const back = all.filter(({ moment }) => moment.kind === 'back')
  return (
    <>
      <p className="measure">{say('debriefPage.branches.lead')}</p>
      <div className="branch-list">
        {(short && back.length > 0 ? back : all).map(({ letter, moment }) => (
          <BranchCardView
            key={`${key} ${letter}`}
            id={`moment-${letter}-${key}`}
            letter={letter}
            ask={{
              from: key,
              parent: null,
              wish: {
                round: moment.round,
                seat: moment.seat,
                change: { kind: 'choice', level: moment.pooled ? 0 : 1 },
                reacting: null,
              },
            }}
          />
        ))}
        {own.map(({ id, from, parent, wish }, at) => (
          <BranchCardView key={id} id={id} letter={String(at + 1)} ask={{ from, parent, wish }} />
        ))}
      </div>
      {short ? null : <BranchMaker />}
    </>
  )
}
