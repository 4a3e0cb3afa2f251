import type { CallEnding, IntentGuessShown, RehearsedTurn } from '../../web/rehearsal-view.ts'
import { simulatorCatalogue } from '../catalogue/simulator/catalogue.ts'
import type { SimulatorWords } from '../catalogue/simulator/words.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import type { TalkWords } from '../catalogue/talk/words.ts'
import { Panel } from '../kept/panel.tsx'
import { useClockTime, usePageLocale, useWords } from '../page-words.ts'

/** Why the bot did what it did: what was heard, which intents competed, the way through the flow. */
export function WhyPanel({ turns }: { readonly turns: readonly RehearsedTurn[] | null }) {
  const { why } = useWords(simulatorCatalogue)
  return (
    <Panel
      name="why"
      title={why.title}
      about={why.about}
      empty={turns?.length === 0 ? why.empty : null}
      isLoading={turns === null}
    >
      <ol className="why">
        {turns?.toReversed().map((turn) => (
          <Turn key={turn.n} turn={turn} />
        ))}
      </ol>
    </Panel>
  )
}

function Turn({ turn }: { readonly turn: RehearsedTurn }) {
  const { why } = useWords(simulatorCatalogue)
  const talk = useWords(talkCatalogue)
  const time = useClockTime()(turn.at)
  const { did, what, guess, walked, calls, said } = turn
  return (
    <li>
      <p className="why-head">
        <span className="badge">{why.did[did]}</span>{' '}
        <strong>{did === 'sent' ? nameOfSent(talk, what) : what}</strong>
        <time className="why-time">{time.short}</time>
      </p>
      {guess ? <Guess guess={guess} /> : did === 'wrote' && <p className="why-note">{why.notAsked}</p>}
      <dl className="why-facts">
        {walked.length > 0 && (
          <div>
            <dt>{why.path}</dt>
            <dd>
              {walked.map(({ flow, step }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a way is walked once and never changes
                <span key={at} className="why-step">
                  <code>{flow === walked[at - 1]?.flow ? step : `${flow}.${step}`}</code>
                </span>
              ))}
            </dd>
          </div>
        )}
        {calls.length > 0 && (
          <div>
            <dt>{why.calls}</dt>
            <dd>
              {calls.map(({ operation, inputs, ended }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: calls were made in this order and stay so
                <span key={at}>
                  <code>{`${operation}(${inputs.join(', ')})`}</code> {endingWords(why, ended)}
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{why.said}</dt>
          <dd>
            {said.length === 0 ? (
              <em>{why.silence}</em>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: prompts were said in this order and stay so
              said.map((prompt, at) => <code key={at}>{prompt}</code>)
            )}
          </dd>
        </div>
      </dl>
    </li>
  )
}

/** `done`, an outcome of its own, or why it failed. */
function endingWords({ failures }: SimulatorWords['why'], { outcome, failure }: CallEnding): string {
  if (!failure) return outcome
  const field = failure.field === null ? '' : ` (${failure.field})`
  return `${outcome}: ${failures[failure.why]}${field}`
}

/** What was sent without writing, as the phone calls it. */
function nameOfSent({ sendables, phone }: TalkWords, what: string): string {
  const names: Readonly<Record<string, string>> = { ...phone.media, ...sendables.names }
  return names[what] ?? what
}

/** The intents that competed, and what was made of the first. */
function Guess({ guess }: { readonly guess: IntentGuessShown }) {
  const { why } = useWords(simulatorCatalogue)
  const locale = usePageLocale()
  const percent = (share: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)
  return (
    <div className="guess" data-taken={guess.isTaken}>
      <p className="why-note">
        <strong>{guess.isTaken ? why.taken : why.rejected}</strong> · {why.needs(percent(guess.threshold))}
      </p>
      <table>
        <tbody>
          {guess.ranked.map(({ intent, confidence }) => (
            <tr key={intent}>
              <th scope="row">
                <code>{intent}</code>
              </th>
              <td className="guess-meter">
                <meter min={0} max={1} value={confidence} aria-label={intent} />
              </td>
              <td className="guess-share">{percent(confidence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
