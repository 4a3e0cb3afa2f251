/** One message of a file; joined with line ends they are the file again. */
export type ChatMessage = {
  readonly text: string
  /** Who wrote it, as an exported chat says before the words; null in any other text. */
  readonly sender: string | null
}

/** `12/05/2026, 10:31 - Ana: ` or `[12/05/26, 10:31:05] Ana: `, as WhatsApp exports chats in our languages. */
const header =
  /^[\u200e\u200f]?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f]?[ap]\.?[ \u00a0]?m\.?)?\]?(?: -)? ([^:\n]{1,60}): /i

/** Lines beyond this begin another piece: what one message may hold. UTF-16 units. */
const longest = 64 * 1024

/** The messages of an exported chat; of any other text, its paragraphs. */
export function chatMessages(text: string): readonly ChatMessage[] {
  const messages: { lines: string[]; size: number; sender: string | null }[] = []
  let blank = false
  for (const line of text.split('\n')) {
    const sender = header.exec(line)?.[1] ?? null
    const last = messages.at(-1)
    const isBlank = line.trim() === ''
    const begins = sender !== null || (last?.sender === null && blank && !isBlank)
    if (!last || begins || last.size + line.length > longest)
      messages.push({ lines: [line], size: line.length, sender: sender ?? last?.sender ?? null })
    else {
      last.lines.push(line)
      last.size += line.length + 1
    }
    blank = isBlank
  }
  return messages.map(({ lines, sender }) => ({ text: lines.join('\n'), sender }))
}
