import type { AnonymizeParts } from '../privacy/anonymize.ts'
import type { TalkLine } from '../privacy/measure/talk-line.ts'
import { askedIn } from '../privacy/question.ts'
import { type ChatMessage, chatMessages } from './chat-messages.ts'
import { maskTalk } from './mask-talk.ts'

/**
 * A plain text file with its words masked, line for line: a value found once is masked everywhere in it. Messages of
 * an exported WhatsApp chat are read one by one, and whoever sent one is masked by name.
 */
export async function maskFile(parts: AnonymizeParts, text: string, lang: string | null): Promise<string> {
  const messages = chatMessages(text)
  const senders = new Set(messages.map(({ sender }) => sender).filter((sender) => sender !== null))
  const lines = messages.map((message, index) => lineOf(message, messages[index - 1]))
  const masked = await maskTalk(parts, lines, { lang, known: [...senders] })
  return masked.map((line) => line.masked).join('\n')
}

/** Whoever writes after somebody else answers what was asked. */
function lineOf({ text, sender }: ChatMessage, before: ChatMessage | undefined): TalkLine {
  const asked = sender !== null && before && before.sender !== sender ? askedIn(before.text) : []
  return { by: 'person', text, asked }
}
