import '../../../i18n/words/set-up.ts'
import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Scenario } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import type { GameSettings } from '../../address.ts'
import { labelledScenario, labelledTable } from '../../labelled.ts'
import { TUTORIAL } from '../../scenarios.ts'
import { keepPlayed } from '../../stores/path-played.ts'
import type { SavedGame } from '../../stores/saved-games.ts'
import { go, goInstead } from '../../use-route.ts'
import { Entry } from '../entry/entry.tsx'
import { HotSeat } from '../hot-seat/hot-seat.tsx'
import { TableScreen } from '../table/table-screen.tsx'
import { peopleAt } from '../together/ready-all.ts'
import { type Arrival, arrive } from './arrive.ts'
import { Coming } from './coming.tsx'
import { NotHere } from './not-here.tsx'
import './play.css'

type PlayProps = { readonly id: string | null; readonly settings: GameSettings | null }

/** A table on this device: brings a kept game back, or starts the one the address asks for. */
export function Play({ id, settings }: PlayProps) {
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const [lost, setLost] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen is made anew when the address changes
  useEffect(() => {
    let here = true
    arrive({ id, settings, onLost: () => setLost(true) }).then((found) => {
      if (!here) return
      // A new game gets a name, so that coming back to this address finds it.
      if (found.kind === 'named') goInstead({ page: 'table', id: found.id, settings: found.settings })
      else if (found.kind === 'ask') goInstead({ page: 'play', wanted: found.wanted })
      // A whole table is drawn in small steps, so that the page stays open to a finger.
      else startTransition(() => setArrival(found))
    })
    return () => {
      here = false
    }
  }, [])
  useEffect(() => {
    if (arrival?.kind !== 'ready') return undefined
    return () => arrival.table.close()
  }, [arrival])

  if (arrival === null || arrival.kind === 'named' || arrival.kind === 'ask')
    return <Coming settings={settings} />
  if (arrival.kind !== 'ready') return <NotHere arrival={arrival} />
  const { table, scenario, game, how, lasting } = arrival
  return <Seated {...{ table, scenario, game, how, lasting, lost }} />
}

type SeatedProps = Omit<Extract<Arrival, { kind: 'ready' }>, 'kind'> & { readonly lost: boolean }

/** The table, told in the words of this game. */
function Seated({ table, scenario, game, how, lasting, lost }: SeatedProps) {
  const { labels } = scenario.options
  const told = useMemo(
    () => ({ table: labelledTable(table, labels), scenario: labelledScenario(scenario) }),
    [table, scenario, labels],
  )
  return (
    <>
      {lasting && !lost ? null : (
        <p className="not-kept" role="alert">
          {say(lost ? 'saved.lost' : 'saved.notLasting')}
        </p>
      )}
      <AtTheTable
        how={how}
        table={told.table}
        scenario={told.scenario}
        gameId={game}
        onOver={() => {
          keepPlayed(scenario.id, how === 'entry' ? [] : peopleAt(table))
          goInstead({ page: 'over', id: game, round: null })
        }}
        onLeave={() => go({ page: 'home' })}
      />
    </>
  )
}

type AtTheTableProps = {
  readonly how: SavedGame['how']
  readonly table: LocalTable
  readonly scenario: Scenario
  readonly gameId: string
  readonly onOver: () => void
  readonly onLeave: () => void
}

function AtTheTable({ how, ...rest }: AtTheTableProps) {
  switch (how) {
    case 'solo':
      return <TableScreen {...rest} guided={rest.scenario.id === TUTORIAL} />
    case 'hot-seat':
      return <HotSeat {...rest} />
    case 'entry':
      return <Entry {...rest} />
  }
}
