/** People waiting in order, counted by the day they became fit. Taken from the front, joined at the back. */
export interface Queue {
  /** The cell of a day is `day & (length − 1)`; the length is a power of two. */
  byDay: Int32Array
  /** Nobody who waits became fit before the first day or after the last. */
  first: number
  last: number
  size: number
}

export const emptyQueue = (): Queue => ({ byDay: new Int32Array(256), first: 0, last: 0, size: 0 })

/** Lets `people` who became fit on `day` join at the back. */
export const join = (queue: Queue, day: number, people: number): void => {
  if (people === 0) return
  if (queue.size === 0) queue.first = day
  if (day - queue.first >= queue.byDay.length) makeRoom(queue, day)
  queue.last = day
  queue.size += people
  queue.byDay[day & (queue.byDay.length - 1)]! += people
}

const makeRoom = (queue: Queue, day: number): void => {
  let length = queue.byDay.length
  while (day - queue.first >= length) length *= 2
  const longer = new Int32Array(length)
  for (let fit = queue.first; fit <= queue.last; fit++) longer[fit & (length - 1)] = fitOn(queue, fit)
  queue.byDay = longer
}

/** How many waiting people became fit on a day between the first and the last. */
export const fitOn = ({ byDay }: Queue, day: number): number => byDay[day & (byDay.length - 1)]!

/** Removes so many people, at most all, from the front. */
export const take = (queue: Queue, people: number): void => {
  const { byDay } = queue
  const mask = byDay.length - 1
  let rest = people
  queue.size -= people
  while (rest > 0) {
    const cell = queue.first & mask
    const here = byDay[cell]!
    if (here > rest) {
      byDay[cell] = here - rest
      return
    }
    byDay[cell] = 0
    rest -= here
    queue.first++
  }
}

/** Removes everybody. */
export const empty = (queue: Queue): void => {
  queue.byDay.fill(0)
  queue.size = 0
}

/** Removes the person at this place of the line (0 = front); the others keep their order. */
export const removeAt = (queue: Queue, place: number): void => {
  const { byDay } = queue
  const mask = byDay.length - 1
  let cell = queue.first & mask
  let before = byDay[cell]!
  while (before <= place) {
    cell = (cell + 1) & mask
    before += byDay[cell]!
  }
  byDay[cell]! -= 1
  queue.size--
}

/** How many waiting people became fit before this day. */
export const fitBefore = ({ byDay, first, last, size }: Queue, day: number): number => {
  if (size === 0) return 0
  const from = day > first ? day : first
  let before = size
  for (let fit = last; fit >= from; fit--) before -= byDay[fit & (byDay.length - 1)]!
  return before
}
