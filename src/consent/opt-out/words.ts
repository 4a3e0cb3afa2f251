/** A word that ends a clause: a comma, a full stop, a line. */
export const clauseEnd = ','
/** The end of a clause that asks. */
export const questionEnd = '?'

/** Nobody withdraws in the middle of a novel: only the beginning and the end of a long text are read. Characters. */
const head = 1200
const tail = 400
/** Longer runs of letters are no words. Characters. */
const longestWord = 32

/** Letters of other alphabets that look like Latin ones, as in `ѕtор`. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    'аabвcсdԁeеɡgһhіiјjкkӏlмmпnоoрpԛqѕsтtυuνvѡwхxуyαaβbεeηnιiκkοoρpτtυuχx'.matchAll(/([^a-z])([a-z])/gu),
  ).map(([, foreign = '', latin = '']) => [foreign, latin]),
)

/**
 * The words of a text as the opt-out rules read them: lower case, without accents, emoji and invisible signs,
 * look-alike letters made Latin, `s t o p` and `stoppp` made `stop`. Clause ends stay, as words of their own.
 * Linear in the length of the text, which is cut.
 */
export function wordsOf(text: string): readonly string[] {
  const cut = text.length > head + tail ? `${text.slice(0, head)}\n${text.slice(-tail)}` : text
  const plain = cut
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{ASCII}]/gu, (sign) => lookAlikes[sign] ?? signs[sign] ?? sign)
  return joinSpelled(plain.match(token)?.flatMap(wordOf) ?? [])
}

/** Letters and digits with an apostrophe inside, a clause end, or a sign that means a word. */
const token = /[\p{L}\p{N}]+(?:['´`][\p{L}]+)?|[,.;:!\n]+|[?¿]+|\+|🛑/gu

/** Signs that mean a word, and typographic apostrophes. */
const signs: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '⛔': '🛑',
  '🚫': '🛑',
  '✋': '🛑',
  '🙅': '🛑',
}

/** What English writes after an apostrophe belongs to the word: `don't`. Elsewhere it parts two: `l'iscrizione`. */
const english = new Set(['t', 's', 'm', 're', 've', 'll', 'd'])

function wordOf(found: string): readonly string[] {
  const first = found.charAt(0)
  if (first === '?') return [questionEnd]
  if (first === '¿') return []
  if (/[,.;:!\n]/.test(first)) return [clauseEnd]
  const [word = '', suffix] = found.split(/['´`]/)
  const joined = suffix === undefined || english.has(suffix) ? [word + (suffix ?? '')] : [word, suffix]
  return joined.map((each) => each.slice(0, longestWord).replace(/(\p{L})\1{2,}/gu, '$1'))
}

/** `s t o p`, `S.T.O.P`: when nothing but single letters is there, they are one word. */
function joinSpelled(words: readonly string[]): readonly string[] {
  const letters = words.filter((word) => word !== clauseEnd && word !== questionEnd)
  return letters.length > 2 && letters.every((word) => word.length === 1) ? [letters.join('')] : words
}
