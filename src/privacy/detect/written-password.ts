import type { Finding } from '../finding.ts'
import { finding, type Reading } from './reading.ts'
import { guardOf, mayHold } from './word-guard.ts'

/** Words of logging in, somewhere in the text. */
const loginWords =
  /(?<![a-z])(?:senhas?|snha|palavra[- ]passe|passwords?|passwrd|pass(?:wd|code)?|pwd?|psw|contrasena|contrasenia|clave|chiave|chave|parola|login|log ?in|logar|acess\w+|acced\w+|access[oi]|acceso|wi-?fi|router|roteador|modem|portal\w*|reset\w*|accept|aceita|accetta|acepta|temporanea|provisoria|temporal|utente|usuario|user(?:name)?|spid|nas|vpn|netflix|conta|account|cuenta)(?![a-z])/
const logins = guardOf(loginWords)
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
export function findWrittenPasswords({ view, starts }: Reading): Finding[] {
  const { folded, plain } = view
  if (!holdsMixedRun(folded)) return []
  const isLogin = mayHold(starts, logins) && loginWords.test(folded)
  const isAlone = /^\s*\S+\s*$/.test(plain)
  const found: Finding[] = []
  for (const match of plain.matchAll(token)) {
    if (!/\d/.test(match[0])) continue
    const value = match[0].replace(/[?]+$/, '')
    const confidence = isElse(value) || !/\p{L}/u.test(value) ? 0 : sureness(value, isLogin, isAlone)
    if (confidence > 0) found.push(finding('SECRET', match.index, match.index + value.length, confidence))
  }
  return found
}

/** Letters and digits without a blank between them, somewhere in the text: what is neither is no password. */
function holdsMixedRun(folded: string): boolean {
  let kinds = 0
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index)
    if (code === 32 || code === 10) kinds = 0
    else if (code >= 48 && code <= 57) kinds |= 1
    else if ((code >= 97 && code <= 122) || code > 127) kinds |= 2
    if (kinds === 3) return true
  }
  return false
}

function sureness(value: string, isLogin: boolean, isAlone: boolean): number {
  const isMarked = mark.test(value.slice(1, -1)) || (endsInMark.test(value) && /\p{L}{3}/u.test(value))
  const isMade = wordYear.test(value) || wordDigits.test(value) || chain.test(value)
  if (isLogin) return isMarked ? 0.92 : isMade ? 0.8 : 0
  if (isAlone) return isMarked || wordYear.test(value) ? 0.75 : 0
  return isMarked && /\p{L}{3}/u.test(value) && /\d{2}/.test(value) ? 0.6 : 0
}
