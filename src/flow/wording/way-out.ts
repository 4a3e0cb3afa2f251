import { optOutVerdict } from '../../consent/opt-out/opt-out-verdict.ts'
import { plainWords, wordingLanguage } from './plain-words.ts'

/** Whether a text names words that, written back to us, end the messages: `write STOP`, `responde “BAJA”`. */
export const namesWayOut = (text: string, locale: string): boolean =>
  namedWords(text, locale).some((words) => optOutVerdict(words, locale) === 'out')

/** What a text seems to ask people to write: words in capitals, in quotes or bold, and what follows "write". */
function namedWords(text: string, locale: string): readonly string[] {
  const capitals = text.match(/\p{Lu}{3,}(?: \p{Lu}{2,}){0,3}/gu) ?? []
  const marked = [...text.matchAll(/["“”«»*_'‘’]([^"“”«»*_'‘’\n]{2,40})["“”«»*_'‘’]/gu)].map(
    ([, words = '']) => words,
  )
  return [...capitals, ...marked, ...afterWriting(text, locale)]
}

/** `just reply stop to leave`: one or two words after a verb of writing. */
function afterWriting(text: string, locale: string): readonly string[] {
  const language = wordingLanguage(locale)
  const words = plainWords(text).trim().split(' ')
  return words.flatMap((word, at) => {
    if (language === null || !writing[language].has(word)) return []
    const [first = '', second = ''] = words.slice(at + 1)
    return [first, `${first} ${second}`]
  })
}

const writing = {
  en: new Set(['write', 'reply', 'send', 'text', 'answer', 'type', 'say']),
  it: new Set(['scrivi', 'rispondi', 'manda', 'invia', 'scrivete', 'digita', 'scrivere', 'rispondere']),
  es: new Set([
    'escribe',
    'responde',
    'manda',
    'envia',
    'escriba',
    'responda',
    'envie',
    'escribir',
    'contesta',
  ]),
  pt: new Set([
    'escreva',
    'responda',
    'mande',
    'envie',
    'digite',
    'escreve',
    'responde',
    'manda',
    'escrever',
  ]),
}
