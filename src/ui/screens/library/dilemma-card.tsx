import { type ReactNode, useEffect, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import type { Certificate } from '../../../scenario/index.ts'
import { loadScenario } from '../../scenarios.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'
import { useSmallScreen } from '../../use-media.ts'
import { type Bar, type DilemmaWords, dilemmaWords } from './dilemma-words.ts'

type Found = Certificate | 'none' | null

/** The stored proof of a scenario, if it is about the scenario as it now stands; the rules come along only here. */
async function proofOf(id: string): Promise<Found> {
  const [scenario, { shippedCertificate }] = await Promise.all([
    loadScenario(id),
    import('../../certificates.ts'),
  ])
  const stored = scenario === null ? null : await shippedCertificate(scenario)
  return stored?.certificate ?? 'none'
}

/** What is proved of a scenario, in plain words; the proof is fetched once the list stands. */
export function DilemmaCard({ id, seats }: { readonly id: string; readonly seats: Record<string, string> }) {
  const [found, setFound] = useState<Found>(null)
  useEffect(() => {
    let here = true
    proofOf(id)
      .catch(() => 'none' as const)
      .then((certificate) => {
        if (here) setFound(certificate)
      })
    return () => {
      here = false
    }
  }, [id])
  if (found === 'none') return <p className="shelf-proof s mute">{say('dilemma.none')}</p>
  if (found === null) return <div className="shelf-proof" aria-busy="true" />
  return <Proved words={dilemmaWords(found, { seats, labels: labelsHere() ?? 'then' })} />
}

function Proved({ words }: { readonly words: DilemmaWords }) {
  const { title, bars, unit, sentences, proof } = words
  const isSmall = useSmallScreen()
  return (
    <div className="shelf-proof">
      <h3 className="s">{title}</h3>
      {bars.length === 0 ? null : (
        <>
          <Bars bars={bars} />
          <p className="xs mute">{unit}</p>
        </>
      )}
      <Facts isFolded={isSmall && bars.length > 0}>
        <ul className="shelf-facts s">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="xs mute">{proof}</p>
      </Facts>
    </div>
  )
}

type FactsProps = { readonly isFolded: boolean; readonly children: ReactNode }

/** On a phone the bars tell enough of ten scenarios under each other; the rest of a proof is there for who asks. */
function Facts({ isFolded, children }: FactsProps) {
  if (!isFolded) return children
  return (
    <details>
      <summary className="s">{say('dilemma.more')}</summary>
      {children}
    </details>
  )
}

/** Four bars from one common zero; the figures stand beside them. */
function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const least = Math.min(0, ...bars.map(({ value }) => value))
  const most = Math.max(0, ...bars.map(({ value }) => value))
  const scale = 100 / (most - least || 1)
  return (
    <table className="shelf-bars">
      <caption className="sr-only">{say('dilemma.bars')}</caption>
      <tbody>
        {bars.map(({ label, value, text }) => (
          <tr key={label}>
            <th scope="row" className="xs mute">
              {label}
            </th>
            <td className="shelf-bar" aria-hidden="true">
              <span
                className={value < 0 ? 'below' : 'above'}
                style={{
                  left: `${(Math.min(0, value) - least) * scale}%`,
                  width: `${Math.abs(value) * scale}%`,
                }}
              />
              <i style={{ left: `${-least * scale}%` }} />
            </td>
            <td className="num xs">
              <b>{text}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
