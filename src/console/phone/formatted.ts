/** How WhatsApp marks words: `*bold*`, `_italic_`, `~struck~`. */
export type Formatted = { readonly text: string; readonly as: 'plain' | 'bold' | 'italic' | 'struck' }

const styles: Readonly<Record<string, Formatted['as']>> = { '*': 'bold', _: 'italic', '~': 'struck' }

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
const isSpace = (sign: string | undefined) => sign === undefined || /\s/.test(sign)

/** The stretches of a message with their marks taken off. One pass; marks do not nest and do not cross lines. */
export function formatted(text: string): readonly Formatted[] {
  const found: Formatted[] = []
  let done = 0
  let opened = null as { readonly mark: string; readonly at: number } | null
  const push = (end: number, as: Formatted['as'], start = done) => {
    if (end > start) found.push({ text: text.slice(start, end), as })
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === '\n') opened = null
    const style = styles[mark]
    if (!style) continue
    const before = text[at - 1]
    const after = text[at + 1]
    if (opened?.mark === mark && at > opened.at + 1 && !isSpace(before) && !isWordSign(after)) {
      push(opened.at, 'plain')
      push(at, style, opened.at + 1)
      done = at + 1
      opened = null
    } else if (!isWordSign(before) && !isSpace(after)) {
      opened ??= { mark, at }
    }
  }
  push(text.length, 'plain')
  return found
}
