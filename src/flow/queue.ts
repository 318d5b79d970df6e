/** People waiting in order, each as the day they became fit. Taken from the front, joined at the back. */
export interface Queue {
  days: Int32Array
  head: number
  tail: number
}

export const emptyQueue = (): Queue => ({ days: new Int32Array(512), head: 0, tail: 0 })
export const lengthOf = (queue: Queue): number => queue.tail - queue.head

/** Lets `people` who became fit on `day` join at the back. */
export function join(queue: Queue, day: number, people: number): void {
  if (people === 0) return
  if (queue.tail + people > queue.days.length) makeRoom(queue, people)
  for (let i = 0; i < people; i++) queue.days[queue.tail++] = day
}

function makeRoom(queue: Queue, people: number): void {
  const size = lengthOf(queue)
  const waiting = queue.days.subarray(queue.head, queue.tail)
  if ((size + people) * 2 > queue.days.length) {
    const longer = new Int32Array((size + people) * 4)
    longer.set(waiting)
    queue.days = longer
  } else {
    queue.days.copyWithin(0, queue.head, queue.tail)
  }
  queue.head = 0
  queue.tail = size
}

/** Removes the person at this place of the line (0 = front); the others keep their order. */
export function removeAt(queue: Queue, place: number): void {
  const { days } = queue
  const at = queue.head + place
  if (place * 2 < lengthOf(queue)) {
    for (let i = at; i > queue.head; i--) days[i] = days[i - 1]!
    queue.head++
  } else {
    queue.tail--
    for (let i = at; i < queue.tail; i++) days[i] = days[i + 1]!
  }
}

/** How many of the front `limit` people became fit on `lastDay` or before. */
export function ready(queue: Queue, limit: number, lastDay: number): number {
  const most = Math.min(limit, lengthOf(queue))
  let count = 0
  while (count < most && queue.days[queue.head + count]! <= lastDay) count++
  return count
}

/** How many waiting people became fit before this day. */
export function fitBefore(queue: Queue, day: number): number {
  let last = queue.tail
  while (last > queue.head && queue.days[last - 1]! >= day) last--
  return last - queue.head
}
