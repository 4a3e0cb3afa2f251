import type { Finding } from '../finding.ts'
import { finding, type Reading } from './reading.ts'
import { isNumberWord } from './spoken-number-words.ts'
import { guardOf, mayHold } from './word-guard.ts'

const month =
  'jan|fev|feb|mar|abr|apr|mai|mag|may|jun|giu|jul|lug|ago|aug|set|sep|out|ott|oct|nov|dez|dic|dec|gen|ene'
const expiry = `(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?[2-3]\\d|(?:${month})[a-z]{0,7}\\.?(?: (?:de|del|di|of)|/)? ?'?(?:20)?[2-3]\\d`

/** "validade 09/28", "scad. 09/27", "exp 11/26", "caduca en marzo de 2028". */
const announcedExpiry = new RegExp(
  `(?<![a-z])(?:val(?:id(?:ade|a|o|ez|ita)?)?|venc(?:e|imento|imiento)?|scad(?:e|enza)?|cad(?:uca|ucidad)?|exp(?:ir[eyad]+|iry(?: date)?|iration)?|valid (?:thru|until|till|to))[ .:]{0,3}(?:(?:em|en|il|a|el|is|e|es|date|dia|o) )?(${expiry})(?![\\d/])`,
  'g',
)
/** After a card's number: "5318 4578 6448 1486 11/26 371". */
const afterCard = new RegExp(
  `\\d{4}(?:[ .-]?\\d{4}){2}[ .-]?\\d{1,7}[ ,;\\n-]{1,3}(${expiry})(?![\\d/])(?:[ ,;\\n-]{1,3}(?:cvv|cvc|cod[a-z]*)?[ :]{0,2}(\\d{3,4})(?!\\d))?`,
  'g',
)
/** "the three on the back is 602", "codice davanti 4417", "código de atrás 318". */
const printed =
  /(?<![a-z])(?:(?:cod(?:igo|ice|e)?|ccv|cvv|numero|number|numeri|numerinhos|numeros|digits?|digitos|cifre|tres|three|tre|3|4|quatro|quattro|cuatro|four)[^\d\n.?!]{0,18}(?:tras|atras|verso|retro|dietro|davanti|delante|frente|detras|posterior|reverso|reverse|back|front))[^\d\n.?!]{0,12}(\d{3,4})(?!\d)/g

/** "detrás 417", "the three digits 044". */
const behind =
  /(?<![a-z])(?:detras|dietro|retro|atras|verso|on the back|(?:three|3|tres|tre) (?:digits|digitos|cifre|numeros|numeri))[ :,]{1,3}(?:(?:is|e|es|sao|son|sono|pone|dice|diz)[ :]{1,2})?(\d{3,4})(?![\d/])/g

const cardWords = guardOf(
  /(?<![a-z])(?:codigo de atras|cart|card|tarjeta|visa|master|amex|american express|credit|debit|cvv|cvc|bancomat|postepay)/,
)
/** As many digits as a card has: a bar code has thirteen. */
const cardNumber = /(?<!\d)(?:\d[ .-]?){13,18}\d(?!\d)/
const cardDigits = 14

/** What is printed on a card beside its number: the day it ends and its code. */
export function findCardDetails({ view, starts, zones }: Reading): Finding[] {
  const { folded } = view
  const mayBeNumber = zones.some(({ digits }) => digits >= cardDigits)
  if (!mayHold(starts, cardWords) && !(mayBeNumber && cardNumber.test(folded))) return []
  const found: Finding[] = spokenCodes(folded)
  for (const pattern of [announcedExpiry, printed, behind, afterCard]) {
    for (const match of folded.matchAll(pattern)) {
      let from = match.index
      for (const value of match.slice(1)) {
        if (!value) continue
        const start = folded.indexOf(value, from + (pattern === afterCard ? 13 : 1))
        found.push(finding('SECRET', start, start + value.length, 0.9))
        from = start + value.length - 13
      }
    }
  }
  return found
}

const spokenCode =
  /(?<![a-z])(?:back|tras|atras|detras|dietro|retro|verso|reverso|cvv|cvc)(?: (?:is|e|es|sao|son|sono|do cartao|della carta|de la tarjeta|of the card))?[ :,]{1,2}((?:[a-z]+[ ,-]{1,2}){1,4}[a-z]+)/g

/** "the three on the back is six oh two": as many of the words as are numbers. */
function spokenCodes(folded: string): Finding[] {
  const found: Finding[] = []
  for (const match of folded.matchAll(spokenCode)) {
    const said = match[1] ?? ''
    let end = 0
    let count = 0
    for (const word of said.matchAll(/[a-z]+/g)) {
      if (!isNumberWord(word[0])) break
      end = word.index + word[0].length
      count++
    }
    const start = match.index + match[0].length - said.length
    if (count >= 2) found.push(finding('SECRET', start, start + end, 0.9))
  }
  return found
}
