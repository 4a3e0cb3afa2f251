import type { Finding } from '../finding.ts'
import { finding, type Reading, type Stretch } from './reading.ts'
import { WordPattern } from './word-pattern.ts'

/** Words of logging in, somewhere in the text. */
const logins = new WordPattern(
  /(?<![a-z])(?:senhas?|snha|palavra[- ]passe|passwords?|passwrd|pass(?:wd|code)?|pwd?|psw|contrasena|contrasenia|clave|chiave|chave|parola|login|log ?in|logar|acess\w+|acced\w+|access[oi]|acceso|wi-?fi|router|roteador|modem|portal\w*|reset\w*|accept|aceita|accetta|acepta|temporanea|provisoria|temporal|utente|usuario|user(?:name)?|spid|nas|vpn|netflix|conta|account|cuenta)(?![a-z])/g,
)
/** Letters and digits with a mark among them or two alphabets of keys: what people are told to choose. */
const token =
  /(?<![\p{L}\p{N}@/:._#=&?%-])[\p{L}\d](?:[\p{L}\d]|[!#$%&*_.@+-](?=[\p{L}\d])){4,38}[!#$%&*?]{0,3}(?![\p{L}\d@/])/gu
const endsInMark = /[!#$%&*]$/
const mark = /[!#$%&*@]/
const wordYear = /^\p{L}{4,}[._-]?(?:19|20)\d\d$/u
const wordDigits = /^\p{Lu}?\p{Ll}{4,}(?:\p{Lu}\p{Ll}+)?[._-]?\d{1,4}$/u
const chain = /^\p{Ll}{3,}(?:[-_.]\p{Ll}{2,}){1,4}[-_.]\d{2,6}$/u

/** Tokens of this shape that are no passwords: measures, models, files, links. */
const isElse = (value: string) =>
  /^(?:www|http|img|iphone|galaxy|windows|redmi|win|usb|mp|ps|covid|iso|rtx|gtx|ryzen|core|note|poco|moto|xbox|playstation|canon|epson|sony|version|v)[\d._-]*/i.test(
    value,
  ) ||
  /\.(?:com|br|it|es|net|org|pt|uk|io|jpe?g|png|pdf|docx?|mp4)$/i.test(value) ||
  /^\d+[%$]?$/.test(value) ||
  /[a-z\d]@[a-z\d]/i.test(value)

/** Passwords written without a word before them: "it won't accept Biscuit!2019", "Pelusa.2020". */
export function findWrittenPasswords({ view, tokens }: Reading): Finding[] {
  const { folded, plain } = view
  const runs = mixedRuns(folded)
  if (runs.length === 0) return []
  const written = runs.flatMap((run) => tokensIn(plain, run)).filter(({ text }) => /\d/.test(text))
  if (written.length === 0) return []
  const isLogin = logins.matchesIn(folded, tokens).length > 0
  const isAlone = /^\s*\S+\s*$/.test(plain)
  const found: Finding[] = []
  for (const match of written) {
    const value = match.text.replace(/[?]+$/, '')
    const confidence = isElse(value) || !/\p{L}/u.test(value) ? 0 : sureness(value, isLogin, isAlone)
    if (confidence > 0) found.push(finding('SECRET', match.start, match.start + value.length, confidence))
  }
  return found
}

/** What stands between two blanks and holds letters and digits: what does not is no password. */
function mixedRuns(folded: string): readonly Stretch[] {
  const runs: Stretch[] = []
  let kinds = 0
  let start = 0
  for (let index = 0; index <= folded.length; index++) {
    const code = index < folded.length ? folded.charCodeAt(index) : 32
    if (code === 32 || code === 10) {
      if (kinds === 3) runs.push({ start, end: index })
      kinds = 0
      start = index + 1
    } else if (code >= 48 && code <= 57) kinds |= 1
    else if ((code >= 97 && code <= 122) || code > 127) kinds |= 2
  }
  return runs
}

const tokensIn = (plain: string, { start, end }: Stretch) =>
  [...plain.slice(start, end).matchAll(token)].map(({ 0: text, index }) => ({ text, start: start + index }))

function sureness(value: string, isLogin: boolean, isAlone: boolean): number {
  const isMarked = mark.test(value.slice(1, -1)) || (endsInMark.test(value) && /\p{L}{3}/u.test(value))
  const isMade = wordYear.test(value) || wordDigits.test(value) || chain.test(value)
  if (isLogin) return isMarked ? 0.92 : isMade ? 0.8 : 0
  if (isAlone) return isMarked || wordYear.test(value) ? 0.75 : 0
  return isMarked && /\p{L}{3}/u.test(value) && /\d{2}/.test(value) ? 0.6 : 0
}
