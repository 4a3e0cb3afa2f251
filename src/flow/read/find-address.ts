import { type Finder, languageOf } from './reading.ts'
import { tokensOf } from './tokens.ts'

const introductions = {
  pt: /^\s*(?:(?:o )?meu endereco e|(?:o )?endereco e|(?:eu )?moro n?[ao]|(?:eu )?moro em|e na|e no|fica n?[ao]|endereco|na|no)[\s:,]+/,
  it: /^\s*(?:(?:il )?mio indirizzo e|l'indirizzo e|l indirizzo e|abito in|abito a|vivo in|e in|indirizzo|in)[\s:,]+/,
  es: /^\s*(?:mi direccion es|la direccion es|vivo en|es en|direccion|en)[\s:,]+/,
  en: /^\s*(?:my address is|the address is|i live at|i live on|i live in|it's at|it is at|address|at)[\s:,]+/,
}
const street =
  /(?<!\p{L})(?:rua|r|av|avenida|travessa|alameda|praca|rodovia|estrada|via|viale|piazza|corso|vicolo|largo|calle|c|avda|plaza|paseo|carretera|camino|street|st|road|rd|lane|avenue|ave|drive|square|way)(?!\p{L})/u
const longest = 300

/** A postal address as one line, without what introduces it; needs a street or a house number. Only ever as an answer. */
export const findAddress: Finder = ({ folded, plain }, { locale }, asked) => {
  if (!asked) return []
  const start = introductions[languageOf(locale)].exec(folded)?.[0].length ?? 0
  const said = folded.slice(start)
  const words = tokensOf(said)
  const isAddress = words.length >= 2 && (street.test(said) || (/\d/.test(said) && /\p{L}{3}/u.test(said)))
  if (!isAddress || said.length > longest || said.includes('?')) return []
  const end = start + said.trimEnd().length
  const first = start + said.length - said.trimStart().length
  return [
    {
      value: plain
        .slice(first, end)
        .replace(/\s*\n\s*/g, ', ')
        .replace(/\s+/g, ' '),
      start: first,
      end,
    },
  ]
}
