import { type Finder, type Found, languageOf } from './reading.ts'
import { wordSet } from './tokens.ts'

export const emailLabels = wordSet(
  'e mail email correo electronico posta elettronica endereco indirizzo address de di my',
)

const written = /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/g

/** `ana arroba example ponto org`, as it is dictated in each language. */
const spoken = {
  pt: /([a-z0-9._-]{1,64}) arroba ([a-z0-9-]{1,63}(?: ponto [a-z0-9-]{2,20}){1,4})/g,
  es: /([a-z0-9._-]{1,64}) arroba ([a-z0-9-]{1,63}(?: punto [a-z0-9-]{2,20}){1,4})/g,
  it: /([a-z0-9._-]{1,64}) chiocciola ([a-z0-9-]{1,63}(?: punto [a-z0-9-]{2,20}){1,4})/g,
  en: /([a-z0-9._-]{1,64}) at ([a-z0-9-]{1,63}(?: dot [a-z0-9-]{2,20}){1,4})/g,
}

/** E-mail addresses in lower case; dictated ones only as an answer. */
export const findEmail: Finder = ({ folded }, { locale }, asked) => {
  const found = [...folded.matchAll(written)].map((match): Found => {
    const value = match[0].replace(/[.-]+$/, '')
    return { value, start: match.index, end: match.index + value.length }
  })
  if (found.length > 0 || !asked) return found
  return [...folded.matchAll(spoken[languageOf(locale)])].map((match) => ({
    value: `${match[1]}@${(match[2] ?? '').replace(/ (?:ponto|punto|dot) /g, '.')}`,
    start: match.index,
    end: match.index + match[0].length,
  }))
}
