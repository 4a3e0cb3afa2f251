import type { View } from '../../privacy/detect/view.ts'
import { isCourtesyWord } from './courtesy.ts'
import { type Found, type Language, languageOf, type ReadingContext } from './reading.ts'
import { tokensOf, wordSet } from './tokens.ts'
import { yesNoWords } from './yes-no-words.ts'

/** How people introduce their name, folded; the name follows. */
const introductions: Readonly<Record<Language, RegExp>> = {
  pt: /^(?:(?:o )?meu nome completo e|(?:o )?meu nome e|(?:o )?meu e|(?:o )?nome e|(?:eu )?me chamo|eu sou [ao]|eu sou|sou [ao]|sou|aqui e [ao]|aqui e|aqui quem fala e [ao]?|pode me chamar de|pode colocar|em nome de|no nome de|e [ao]|nome|e)[\s:,]+/,
  it: /^(?:(?:il )?mio nome e|io mi chiamo|mi chiamo|io sono|sono|il nome e|a nome di|a nome|nome|e)[\s:,]+/,
  es: /^(?:mi nome es|mi nombre completo es|mi nombre es|el nombre es|yo me llamo|me llamo|yo soy|soy la|soy el|soy|a nombre de|nombre|es)[\s:,]+/,
  en: /^(?:my full name is|my name is|my name's|my name s|the name's|the name is|i'm called|i am called|i'm|i am|im|this is|it's|it is|call me|under the name(?: of)?|name)[\s:,]+/,
}
const greetings =
  /^(?:oi|ola|bom dia|boa tarde|boa noite|ciao|salve|buongiorno|buonasera|hola|buenos dias|buenas tardes|buenas noches|buenas|hi|hello|hey|good morning|good afternoon|good evening)[\s,!.]+/
const ending =
  /[\s,.!;:]+(?:por favor|obrigad[oa]|obg|grazie|per favore|gracias|por favor|thanks|thank you|please)?[\s.!]*$/

/** Words of a name, and words that no name consists of. */
const most = 7
const longest = 80
const particles = wordSet('de da do das dos e di del della dei la le lo y von van der den du bin al')
const notNames = wordSet(
  'quero queria preciso pedido quanto quando onde qual porque como voce voces atendente humano pessoa ajuda entrega cade vorrei voglio quando dove quanto perche come operatore ordine aiuto quiero necesito pedido cuanto cuando donde cual persona ayuda agente want need order when where what why how much person agent help sei know dizer dire decir say tell nome nombre name',
)
const shape = /^[\p{L}\p{M}'’.\- ]+$/u

/** A person's name without what introduces it, capitalised where all of it is in one case. */
export function wholeName({ folded, plain }: View, { locale }: ReadingContext): readonly Found[] {
  const start = afterIntroduction(folded, languageOf(locale))
  const said = plain.slice(start)
  const end = start + (ending.exec(folded.slice(start))?.index ?? said.length)
  const name = plain.slice(start, end)
  const words = tokensOf(folded.slice(start, end)).map(({ word }) => word)
  if (name.length > longest || words.length === 0 || words.length > most || !shape.test(name)) return []
  if (words.some((word) => notNames.has(word)) || isOnlyTalk(words, languageOf(locale))) return []
  return [{ value: capitalised(name.replace(/\s+/g, ' ')), start, end }]
}

function afterIntroduction(folded: string, language: Language): number {
  let start = folded.length - folded.trimStart().length
  const greeting = greetings.exec(folded.slice(start))
  start += greeting?.[0].length ?? 0
  const introduction =
    introductions[language].exec(folded.slice(start)) ?? introductions.en.exec(folded.slice(start))
  return start + (introduction?.[0].length ?? 0)
}

/** `sim`, `não sei`, `ok obrigado`: an answer, but no name. */
function isOnlyTalk(words: readonly string[], language: Language): boolean {
  const { yes, weak, no } = yesNoWords[language]
  const said = words.join(' ')
  return [...yes, ...weak, ...no].includes(said) || words.every((word) => isCourtesyWord(word))
}

function capitalised(name: string): string {
  if (name !== name.toLowerCase() && name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && particles.has(word)
        ? word
        : word.replace(/^\p{L}|(?<=['’-])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ')
}
