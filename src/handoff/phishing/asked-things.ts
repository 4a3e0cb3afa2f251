import { mine, politely, toHere, yours } from './ask-words.ts'
import { isDenied } from './is-denied.ts'
import * as said from './secret-words.ts'
import type { Suspicion, Writer } from './spot-phishing.ts'
import type { Word } from './words-of.ts'

type Words = readonly Word[]

/** How far a word may stand from what it belongs to. */
const reach = 8

/** A code that opens something, or that came to somebody's telephone. */
export function wantsCode(words: Words): Suspicion | null {
  return surest(words, said.codes, said.surelyCodes, 'code', (at) => {
    const word = words[at] as Word
    if (near(words, at, ofErrors, 2) && !near(words, at, byError, 1)) return null
    if (near(words, at, said.harmlessCodes, 5) && !near(words, at, sent, reach)) return null
    const isSure = said.surelyCodes.has(word.text) || word.text === 'token'
    const opens = isSure || near(words, at, said.opensSomething, 7) || isOfSix(words, at)
    const came = near(words, at, said.cameToThem, reach)
    if (/^num/.test(word.text) && !(near(words, at, phoneSent, reach) && came)) return null
    if (!opens && !came) return null
    return asking(words, at, isSure)
  })
}

/** Beside them a code of the business's own is not meant, although one is spoken of. */
const none: ReadonlySet<string> = new Set()
const digits = new Set(['digitos', 'cifre', 'digit', 'digits', 'numeros'])
const six = new Set(['6', 'sei', 'seis', 'six'])
const three = new Set(['3', 'tres', 'tre', 'three'])
const ofOrder = new Set(['ordine'])
const alsoPasswords = new Set([said.spanishKey, 'parola'])
const byMistake = new Set(['accidentally', 'engano', 'error', 'sbaglio', 'mistake'])
const byError = new Set(['por'])
const ofErrors = new Set(['error', 'errore', 'erro'])
const sent = new Set(['sms', 'otp', 'banco', 'bank', 'banca', 'whatsapp'])
const phoneSent = new Set(['sms', 'movil', 'messaggio', 'celular', 'text'])

const isOfSix = (words: Words, at: number): boolean => near(words, at, digits, 4) && near(words, at, six, 4)

/** What is needed to pay with a card. */
export function wantsCard(words: Words): Suspicion | null {
  return surest(
    words,
    said.cards,
    said.surelyCards,
    'card',
    (at) => {
      const word = words[at] as Word
      if (said.surelyCards.has(word.text)) return asking(words, at, true)
      if (near(words, at, said.harmlessCards, 3)) return null
      return near(words, at, said.paysWithIt, 6) ? asking(words, at, true) : null
    },
    threeDigits(words),
  )
}

/** The three digits on the back, of what is not even said. */
function threeDigits(words: Words): Suspicion | null {
  const at = words.findIndex(
    ({ text }) => text === 'tras' || text === 'retro' || text === 'back' || text === 'atras',
  )
  if (at < 0) return null
  const isThree = near(words, at, three, 5)
  return isThree && asking(words, at, true) ? { kind: 'card', sure: 'block' } : null
}

export function wantsPassword(words: Words): Suspicion | null {
  return surest(words, said.passwords, alsoPasswords, 'password', (at) => {
    const { text } = words[at] as Word
    const isOfSystem = near(words, at, said.ofSystems, reach)
    if (near(words, at, said.harmlessPasswords, 4) && !isOfSystem) return null
    if (text === 'parola' && !near(words, at, ofOrder, 2)) return null
    if (text === said.spanishKey && !near(words, at, keyOf, 4)) return null
    if (text === 'login' && !near(words, at, said.passwords, 3, at)) return null
    return asking(words, at, false)
  })
}

const keyOf = new Set([...yours, 'cuenta', 'internet', 'banco', 'sistema', 'panel', 'web', 'acceso'])

/** Somebody else's eyes or hands in their telephone. */
export function wantsRemoteAccess(words: Words): Suspicion | null {
  const app = surest(words, said.remoteApps, none, 'remote-access', (at) =>
    near(words, at, said.takesApps, 6) && !isDenied(words, at) ? 'block' : null,
  )
  return (
    app ??
    surest(words, said.screens, none, 'remote-access', (at) =>
      near(words, at, said.sharesIt, 4) && !isDenied(words, at) ? 'block' : null,
    )
  )
}

/** Money to somebody and not to the business. A customer may want theirs back: only who says they are the owner. */
export function wantsPayment(words: Words, writer: Writer): Suspicion | null {
  return surest(words, said.pays, none, 'payment', (at) => {
    if (isDenied(words, at) || !near(words, at, said.payments, reach)) return null
    if (!near(words, at, said.toSomebody, 10)) return null
    if (writer === 'customer') return words.some(({ text }) => said.sayTheyAre.has(text)) ? 'block' : null
    return 'block'
  })
}

function surest(
  words: Words,
  things: ReadonlySet<string>,
  more: ReadonlySet<string>,
  kind: Suspicion['kind'],
  ask: (at: number) => Suspicion['sure'] | null,
  before: Suspicion | null = null,
): Suspicion | null {
  let best = before
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at] as Word
    if (!things.has(text) && !more.has(text)) continue
    const sure = ask(at)
    if (sure === 'block') return { kind, sure }
    if (sure) best ??= { kind, sure }
  }
  return best
}

/** Whether somebody wants the thing at `at`: an act before it, one after it towards here, or a polite word. */
function asking(words: Words, at: number, isCertain: boolean): Suspicion['sure'] | null {
  if (isMine(words, at)) return null
  const thing = words[at] as Word
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const word = words[before] as Word
    if (word.sentence !== thing.sentence) break
    if (word.isAct) return 'block'
  }
  for (let after = at + 1; after <= Math.min(words.length - 1, at + 14); after++) {
    const word = words[after] as Word
    if (word.sentence > thing.sentence + 1) break
    if (!word.isAct) continue
    const isHere = near(words, after, toHere, 3) || words[after + 1]?.sentence !== word.sentence
    if (isHere) return 'block'
  }
  return isCertain && near(words, at, politely, 10) && !isDenied(words, at) ? 'warn' : null
}

/** Theirs who writes; what was sent by mistake excepted. */
const isMine = (words: Words, at: number): boolean =>
  (mine.has(words[at - 1]?.text ?? '') || mine.has(words[at - 2]?.text ?? '')) &&
  !near(words, at, byMistake, reach)

function near(words: Words, at: number, some: ReadonlySet<string>, far: number, but = -1): boolean {
  const { sentence } = words[at] as Word
  const end = Math.min(words.length - 1, at + far)
  for (let place = Math.max(0, at - far); place <= end; place++) {
    const word = words[place] as Word
    if (place !== but && word.sentence === sentence && some.has(word.text)) return true
  }
  return false
}
