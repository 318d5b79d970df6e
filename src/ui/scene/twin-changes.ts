import { type BoardModel, boardChannels, boardSeats, type PeopleByPlace, peoplePlaces } from './model.ts'
import { type BoardFact, fact, levelFact, type TwinRow } from './twin-facts.ts'

/** What is not as it was: one row for each thing that moved, from what to what. Nothing moved: one row that says so. */
export function changeRows(before: BoardModel, now: BoardModel): readonly TwinRow[] {
  const rows = [
    ...heights(before, now),
    ...bridges(before, now),
    ...water(before, now),
    ...people(before, now),
  ]
  return rows.length > 0 ? rows : [{ id: 'same', head: fact('board.changes.none'), cells: [] }]
}

function heights(before: BoardModel, now: BoardModel): readonly TwinRow[] {
  return boardSeats.flatMap((seat) => {
    const [from, to] = [before.levels[seat], now.levels[seat]]
    const turned = levelFact(now, seat)
    // Closed books: the drawn height is the middle of a word, so only the word can have changed.
    if (now.closed?.includes(seat))
      return from.word === to.word
        ? []
        : [{ id: `level-${seat}`, head: fact('board.seat', { seat }), cells: [turned] }]
    const moved = step(`level-${seat}`, fact('board.seat', { seat }), {
      from: hundredths(from.freeboard),
      to: hundredths(to.freeboard),
    })
    if (from.word === to.word) return moved
    return moved.map((row) => ({ ...row, cells: [...row.cells, turned] }))
  })
}

function bridges(before: BoardModel, now: BoardModel): readonly TwinRow[] {
  return boardSeats.flatMap((from) =>
    boardSeats.flatMap((of) =>
      from === of
        ? []
        : step(`trust-${from}-${of}`, fact('board.changes.trust', { from, to: of }), {
            from: Math.round(before.trust[from][of]),
            to: Math.round(now.trust[from][of]),
          }),
    ),
  )
}

function water(before: BoardModel, now: BoardModel): readonly TwinRow[] {
  const pool = step('pool', fact('board.pool.level'), {
    from: hundredths(before.pool),
    to: hundredths(now.pool),
  })
  const channels = boardChannels.map((one) =>
    step(one, fact(`board.channel.${one}`), {
      from: hundredths(before.channels[one]),
      to: hundredths(now.channels[one]),
    }),
  )
  return [...pool, ...channels.flat()]
}

function people(before: BoardModel, now: BoardModel): readonly TwinRow[] {
  const counted = (of: PeopleByPlace) => Object.values(of).some((count) => count > 0)
  if (!counted(before.people)) return []
  return peoplePlaces.flatMap((place) =>
    step(`people-${place}`, fact(`board.people.${place}`), {
      from: before.people[place],
      to: now.people[place],
    }),
  )
}

type Step = { readonly from: number; readonly to: number }

function step(id: string, head: BoardFact, { from, to }: Step): readonly TwinRow[] {
  if (from === to) return []
  const values = { from, to, by: Math.abs(to - from) }
  return [{ id, head, cells: [fact(to > from ? 'board.changes.up' : 'board.changes.down', values)] }]
}

const hundredths = (share: number) => Math.round(share * 100)
