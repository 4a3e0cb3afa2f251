import type { FaqEntry } from '../flow/bot.ts'
import { findPrompt } from '../flow/find-prompt.ts'
import type { Flow } from '../flow/flow.ts'
import type { Waiting } from '../flow/waiting-for.ts'
import type { IntentName } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { noticeSlots } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import type { IntentGuess, TurnNeeds } from './needs.ts'
import { obey } from './obey-command.ts'
import { openGlobalCase } from './open-case.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { readUnasked } from './read-unasked.ts'
import { showMenu } from './show-menu.ts'
import { offer, say } from './speak.ts'
import { startFlow, takeStep } from './take-step.ts'

/** Not understood so often in a row, a person is called. */
const patience = 3

/** Intents every bot may teach; what they do is ours. */
const commands = { person: 'person', help: 'help', menu: 'menu', 'privacy.ask': 'privacy' } as const

/**
 * What the person may want now, among everything this bot was taught; sees anonymized words only. Words that are hidden
 * whole, such as a name, wish for nothing.
 */
export async function guessIntent(
  needs: TurnNeeds,
  draft: Draft,
  safe: AnonymizedText,
): Promise<IntentGuess> {
  if (!hasWords(safe)) return { intent: '', confidence: 0, rejected: true, ranked: [], threshold: 1 }
  const scope = new Set<string>([...draft.bot.intents.keys(), ...draft.bot.faq.keys()])
  return needs.bots.understanding(draft.bot).intent(safe.text, scope)
}

/** Whether letters are left beside the tokens. */
function hasWords({ text, tokens }: AnonymizedText): boolean {
  const starts = [0, ...tokens.map(({ end }) => end)]
  return starts.some((start, at) => /\p{L}/u.test(text.slice(start, tokens[at]?.start)))
}

/** Acts on an intent: a question is answered and the open one asked again; a wish begins its flow. False: no intent. */
export async function followIntent(
  needs: TurnNeeds,
  draft: Draft,
  heard: { readonly words: RawText; readonly safe: AnonymizedText },
): Promise<boolean> {
  const guess = await guessIntent(needs, draft, heard.safe)
  if (guess.rejected) return false
  const name = guess.intent as IntentName
  const entry = draft.bot.faq.get(name)
  if (entry) return answerFaq(needs, draft, entry)
  const flow = [...draft.bot.flows.values()].find(({ startsOn }) => startsOn.includes(name))
  if (flow) return beginFlow(needs, draft, flow, heard.words)
  const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : null
  if (command) await obey(needs, draft, command)
  else if (isCommon(draft, promptOf(name))) await answerShortly(needs, draft, promptOf(name))
  else return false
  return true
}

/** `bot.ask` is answered by prompt `are_you_a_bot`, `greeting` by prompt `greeting`. */
const promptOf = (intent: string) => (intent === 'bot.ask' ? 'are_you_a_bot' : intent.replaceAll('.', '_'))

const isCommon = ({ bot, state: { locale } }: Draft, name: string): boolean =>
  findPrompt(bot, { locale, flow: 'common', name }) !== null

async function answerShortly(needs: TurnNeeds, draft: Draft, prompt: string): Promise<void> {
  say(draft, prompt, noticeSlots(draft))
  if (draft.state.frames.length > 0) await takeStep(needs, draft, { type: 'REPEAT' })
  else if (prompt === 'greeting') showMenu(draft, 'menu')
}

async function answerFaq(needs: TurnNeeds, draft: Draft, entry: FaqEntry): Promise<true> {
  say(draft, entry.name, noticeSlots(draft), 'faq')
  if (draft.state.frames.length > 0) await takeStep(needs, draft, { type: 'REPEAT' })
  else if (entry.offer && isCommon(draft, `menu.${entry.offer}`))
    offer(draft, 'menu', [{ name: entry.offer, title: `menu.${entry.offer}`, file: 'common' }])
  return true
}

/** Begins a flow; in the flow itself the words are a new wish only where they say something new. */
async function beginFlow(needs: TurnNeeds, draft: Draft, flow: Flow, words: RawText): Promise<boolean> {
  const isHere = draft.state.frames.at(-1)?.flow === flow.flow
  if (isHere && !saysNews(draft, words)) return false
  await startFlow(needs, draft, flow.flow, words)
  return true
}

/** Whether the words name another value for what the open flow was told before: another order, another day. */
export function saysNews(draft: Draft, words: RawText): boolean {
  const here = pinnedFlow(draft, draft.state.frames.at(-1))
  const said = here ? readUnasked(draft, here, words) : []
  return [...said].some(([name, { value }]) => {
    const known = draft.state.answers[name]
    return known?.kind === 'plain' && known.value !== value
  })
}

/** A polite way out: the open question in other words, the menu, and in the end a person. */
export async function notUnderstood(needs: TurnNeeds, draft: Draft, open: Waiting): Promise<void> {
  const times = draft.state.notUnderstood + 1
  draft.state = { ...draft.state, notUnderstood: times }
  const isPatienceOver = times >= patience
  if (isPatienceOver && (open.for === 'confirmation' || open.for === 'consent'))
    return obey(needs, draft, 'person')
  if (open.for === 'consent') {
    say(draft, 'again')
    return takeStep(needs, draft, { type: 'REPEAT' })
  }
  if (open.for !== 'nothing' && open.for !== 'time') {
    const before = draft.prompts.length
    await takeStep(needs, draft, { type: 'UNREAD' })
    if (draft.prompts.length > before || draft.state.handedOff) return
  }
  if (isPatienceOver) return openGlobalCase(needs, draft)
  showMenu(draft, 'not_understood')
}
