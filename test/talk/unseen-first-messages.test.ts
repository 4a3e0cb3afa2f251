import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { optOutVerdict } from '../../src/consent/opt-out/opt-out-verdict.ts'
import { readCommand } from '../../src/flow/read-command.ts'
import { loadForPlay } from '../../src/host/flow-test-command.ts'
import { readBotFiles } from '../../src/host/read-bot-files.ts'

/** Written by hands that saw no intent: `locale ⇥ expected ⇥ text`, `faq:<topic>` for questions. */
const rowsOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [locale = '', expected = '', text = ''] = line.split('\t')
      return { locale, expected, text }
    })
const sets = ['unseen-first-messages.tsv', 'unseen-first-messages-2.tsv', 'unseen-first-messages-3.tsv'].map(
  (name) => ({ name, rows: rowsOf(name) }),
)

const library = await loadForPlay(await readBotFiles('flows', 'prompts'), () => undefined, null)
const bot = library.current()
const scope = new Set<string>([...bot.intents.keys(), ...bot.faq.keys()])
const meaning: Readonly<Record<string, string>> = {
  'privacy.ask': 'privacy',
  'bot.ask': 'bot',
  greeting: 'small_talk',
  thanks: 'small_talk',
  goodbye: 'small_talk',
}

/** Where a first message leads, by the same steps as a turn takes; `none`: the bot asks back. */
async function leadsTo(locale: string, text: string): Promise<string> {
  const verdict = optOutVerdict(text, locale)
  if (verdict === 'out') return 'stop'
  const command = readCommand(text, locale)
  if (command) return command
  const guess = await library.understanding(bot).intent(text, scope)
  if (guess.rejected) return 'none'
  const flow = [...bot.flows.values()].find(({ startsOn }) => startsOn.some((name) => name === guess.intent))
  if (flow) return flow.flow
  return [...bot.faq.keys()].some((name) => name === guess.intent)
    ? 'faq'
    : (meaning[guess.intent] ?? guess.intent)
}

/** Topics the demo's FAQ has no answer to: asking back is right. */
const unanswered: ReadonlySet<string> = new Set([
  'pets',
  'restock',
  'parking',
  'gift_card',
  'personalization',
  'jobs',
])

function isRight(expected: string, got: string): boolean {
  const [place, topic = ''] = expected.split(':')
  if (unanswered.has(topic) && got === 'none') return true
  if (place === 'appointment' && got.startsWith('appointment')) return true
  return place === got || (expected.includes('privacy') && ['privacy', 'faq'].includes(got))
}

/** Asking back is neither right nor wrong: the person gets buttons and a way to a person. */
const isAskedBack = (got: string): boolean => ['none', 'menu', 'help'].includes(got)

/** Of a hundred: as many reach the right place at least, as many a wrong one at most; the rest is asked back. */
const floor = { right: 95, wrong: 3 }

describe.each(sets)('first messages nobody wrote an example for: $name', ({ rows }) => {
  for (const locale of bot.business.locales)
    test(`reach the right place in ${locale}`, async () => {
      const own = rows.filter((row) => row.locale === locale)
      const outcomes = await Promise.all(
        own.map(async (row) => ({ ...row, got: await leadsTo(locale, row.text) })),
      )
      const right = outcomes.filter(({ expected, got }) => isRight(expected, got)).length
      const wrong = outcomes.filter(
        ({ expected, got }) => !isRight(expected, got) && !isAskedBack(got),
      ).length
      expect(own.length).toBe(100)
      expect(
        { locale, right: right >= floor.right, wrong: wrong <= floor.wrong },
        `${right} right, ${wrong} wrong`,
      ).toEqual({
        locale,
        right: true,
        wrong: true,
      })
    })
})
