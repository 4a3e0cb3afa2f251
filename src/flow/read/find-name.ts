import { nameWeights } from '../../privacy/detect/gazetteer.ts'
import type { View } from '../../privacy/detect/view.ts'
import type { Finder, Found, ReadingContext } from './reading.ts'
import { type Token, tokensOf, wordSet } from './tokens.ts'
import { wholeName } from './whole-name.ts'

/** What nobody says but to give a name, folded; weaker words such as `sou` or `I'm` say much else. */
const introduction =
  /(?<!\p{L})(?:(?:o )?meu nome(?: completo)? (?:e|eh)|me chamo|pode me chamar de|(?:il )?mio nome e|mi chiamo|mi nombre(?: completo)? es|me llamo|my (?:full )?name is|my name's|(?:em|no) nome de|a nome di|a nombre de|under the name(?: of)?)[\s:]{1,3}/gu
const particles = wordSet('de da do das dos e di del della dei la le lo y von van der den du bin al')
/** Words that end a name written without capitals. */
const ending = wordSet('e y ed and mas ma pero but que')
const mostWords = 7
/** Words of a name without capitals: after more of them it is a sentence. */
const mostSmall = 3
/** Introductions that are looked at. */
const most = 4

/** `meu nome é Marina Duarte e quero …` */
function findIntroducedName(view: View, context: ReadingContext): readonly Found[] {
  const found: Found[] = []
  for (const match of view.folded.matchAll(introduction)) {
    if (found.length >= most) break
    const start = match.index + match[0].length
    const end = endOfName(view, start)
    if (end === null) continue
    const part = { ...view, plain: view.plain.slice(start, end), folded: view.folded.slice(start, end) }
    const [name] = wholeName(part, context)
    if (name && name.start === 0) found.push({ ...name, start, end: start + name.end })
  }
  return found
}

/** The whole of an answer, or only what a sentence introduces. */
export const findName: Finder = (view, context, asked) =>
  asked ? wholeName(view, context) : findIntroducedName(view, context)

/** Whether people are called so: `marina duarte`, but not `difícil de escrever`. */
function isOfName({ word }: Token, at: number): boolean {
  const { first, last } = nameWeights(word)
  return at === 0 ? first > 0 : first + last > 0 || particles.has(word)
}

/** Where a name ends that begins here; null where that cannot be told. */
function endOfName({ plain, folded }: View, start: number): number | null {
  const rest = folded.slice(start, start + 120)
  const clause = /[.,;:!?\n()\d]/.exec(rest)?.index ?? rest.length
  const tokens = tokensOf(rest.slice(0, clause)).slice(0, mostWords + 1)
  const isCapital = (at: number) => /^\p{Lu}/u.test(plain.slice(start + at))
  const [first] = tokens
  if (!first || first.start > 0) return null
  if (isCapital(first.start)) {
    let end = first.end
    for (const { word, start: at, end: stop } of tokens.slice(1)) {
      if (isCapital(at)) end = stop
      else if (!particles.has(word)) break
    }
    return start + end
  }
  const stop = tokens.findIndex(({ word }) => ending.has(word))
  const small = stop < 0 ? tokens : tokens.slice(0, stop)
  const last = small.at(-1)
  return last && small.length <= mostSmall && small.every(isOfName) ? start + last.end : null
}
