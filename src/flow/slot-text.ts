/** Characters of a value inside a prompt; a longer one is cut, so that it cannot push out what we say. */
const longestSlot = 1000

/** WhatsApp has no escape for its formatting marks, so they are shown by a sign that looks the same. */
const lookAlikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ', '>': '›' }

/** Line breaks, control and invisible characters, halves of emoji, and what turns the direction of writing. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu
const mark = /[*_~`>]/g
const letter = /[\p{L}\p{N}]/u

const link = /^https?:\/\//

/**
 * A value as text inside our words: one line, nothing invisible, and no formatting. `_` between two letters or digits
 * formats nothing in WhatsApp and stays, as do `_` and `~` in links, so that addresses can be copied.
 */
export function slotText(value: string): string {
  const line = value.slice(0, longestSlot).replace(unseen, ' ').trim()
  const whole = value.length > longestSlot ? `${line}…` : line
  return whole.split(' ').map(withoutFormatting).join(' ')
}

function withoutFormatting(word: string): string {
  const isLink = link.test(word)
  return word.replace(mark, (sign: string, at: number) => {
    const inside = letter.test(word[at - 1] ?? ' ') && letter.test(word[at + 1] ?? ' ')
    const harmless = sign === '_' ? inside || isLink : sign === '~' && isLink
    return harmless ? sign : (lookAlikes[sign] ?? sign)
  })
}
