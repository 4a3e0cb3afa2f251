import { join } from 'node:path'
import type { LocalPerson } from '../adapter/local-meta/person.ts'
import type { Bubble } from '../adapter/local-meta/settings.ts'
import { clockAt, systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { loadBot } from '../flow/load-bot.ts'
import type { TalkTurn } from '../flow/talk/talk-test.ts'
import { writeTalkTest } from '../flow/talk/write-talk-test.ts'
import type { Locale } from '../ids.ts'
import { botFilesOf, mediaBytesOf } from './bot-files-of.ts'
import { readDataFolder } from './config.ts'
import { loadForPlay } from './flow-test-command.ts'
import { shelfOver } from './media-shelf.ts'
import { linesOf } from './play-talk.ts'
import { recordedTurn, tappedAct } from './recorded-turn.ts'
import { strangerFrom } from './talk-person.ts'
import { openTalkRoom, type TalkRoom } from './talk-room.ts'

type ChatIo = {
  readonly out: (line: string) => void
  readonly tell: (line: string) => void
  readonly lines: () => AsyncIterable<string>
  readonly environment: Readonly<Record<string, string | undefined>>
}

export type ChatWish = {
  /** The language the person is known to speak; null: it is recognised by what they write. */
  readonly locale: string | null
  /** Printed at the end: the talk as a test for a `*.talk.yaml` file. */
  readonly asTest: boolean
}

/**
 * `sigilo chat`: the whole platform in this terminal, in memory. A number taps the choice with that number.
 * @throws Fault `BAD_CONFIG` when the bot does not speak the language
 */
export async function chatCommand(
  { out, tell, lines, environment }: ChatIo,
  { locale: wanted, asTest }: ChatWish,
): Promise<number> {
  const files = await botFilesOf(environment, undefined)
  const locale = wanted === null ? null : await spokenLocale(files, wanted)
  const media = shelfOver(mediaBytesOf(environment, undefined, files))
  const library = await loadForPlay(files, tell, join(readDataFolder(environment), 'models'), media)
  const clock = clockAt(systemClock.now())
  const room = openTalkRoom({ library, clock, log: () => undefined, outside: null })
  try {
    const person = room.meta.person(strangerFrom(locale ?? ''))
    if (locale !== null) await room.introduce(person.phone(), locale)
    tell('Write a message; a number taps that choice; an empty line or Ctrl-D ends the talk.')
    const turns = await converse({ out, lines }, { room, clock, person })
    const spoken = locale ?? library.current().business.locales[0]
    const talk = { talk: 'name what this talk shows', person: { whatsapp: 'unknown', locale: spoken }, turns }
    if (asTest && turns.length > 0) out(`---\n${writeTalkTest(talk)}`)
  } finally {
    // Left open, it would keep the process.
    room.close()
  }
  return 0
}

type Talk = {
  readonly room: TalkRoom
  readonly clock: ReturnType<typeof clockAt>
  readonly person: LocalPerson
}

async function converse({ out, lines }: Pick<ChatIo, 'out' | 'lines'>, { room, clock, person }: Talk) {
  const turns: TalkTurn[] = []
  let shown = 0
  for await (const line of lines()) {
    if (line.trim() === '') break
    const choices = choicesOf(person.phone().bubbles.at(-1))
    const tapped = choices[Number(line) - 1]
    const before = linesOf(room).length
    room.calls.length = 0
    if (tapped) person.tap(tapped.id)
    else person.write(line)
    await room.settle()
    const act = tapped ? tappedAct(tapped.id) : { person: line }
    turns.push(recordedTurn(act, linesOf(room).slice(before), room.calls, { notice: true }))
    clock.advance(5_000)
    const bubbles = person.phone().bubbles
    for (const bubble of bubbles.slice(shown))
      if (bubble.side === 'business') for (const text of printed(bubble)) out(text)
    shown = bubbles.length
    const kept = linesOf(room).findLast(({ side }) => side === 'customer')
    out(`  stored: ${kept?.words?.text ?? kept?.kind ?? ''}`)
  }
  return turns
}

/** Asked of the files alone, before the seconds it takes to learn from them; their mistakes are told by who loads them. */
async function spokenLocale(files: ReadonlyMap<string, string>, wanted: string): Promise<Locale | null> {
  const loaded = await loadBot(files, async () => '')
  if (loaded.outcome === 'refused') return null
  const { locales } = loaded.bot.business
  const locale = locales.find((one) => one === wanted)
  if (!locale)
    throw new Fault(
      'BAD_CONFIG',
      `the bot does not speak this language; --locale is one of ${locales.join(', ')}`,
    )
  return locale
}

const choicesOf = (bubble: Bubble | undefined) =>
  bubble && 'choices' in bubble.content ? bubble.content.choices : []

const printed = (bubble: Bubble): readonly string[] => [
  ...wordsOf(bubble.content).map((line) => `bot> ${line}`),
  ...choicesOf(bubble).map(
    ({ title, description }, at) => `  [${at + 1}] ${title}${description ? ` (${description})` : ''}`,
  ),
]

/** What stands above the words, such as `[image]`, then the words. */
function wordsOf(content: Bubble['content']): readonly string[] {
  const above = content.kind === 'media' ? content.media : 'header' in content ? content.header : null
  const words = 'text' in content ? content.text : content.kind === 'media' ? (content.caption ?? '') : ''
  return [...(above === null ? [] : [`[${above}]`]), ...(words === '' ? [] : words.split('\n'))]
}
