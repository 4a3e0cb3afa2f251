import { isCommonWord } from './detect/common-words.ts'
import { nameWeights } from './detect/gazetteer.ts'
import type { Stretch } from './detect/reading.ts'
import type { View } from './detect/view.ts'

/** What people are called by before their names, and what they are to somebody; none is a name here. */
const called =
  /^(?:mr|mrs|ms|miss|dr|dra|don|dona|donna|seu|sr|sra|sig|sigra|signor|signora|senhor|senhora|senor|senora|zio|zia|tio|tia|uncle|aunt|auntie|mum|mom|mam|dad|mamma|mama|mae|pai|papa|padre|madre|brother|sister|irmao|irma|hermano|hermana|fratello|sorella|filho|filha|figlio|figlia|hijo|hija|son|daughter|husband|wife|hubby|partner|marido|esposo|esposa|mulher|marito|moglie|mujer|nora|genro|yerno|suegr[oa]|sogr[oa]|suocer[oa]|cunhad[oa]|cunad[oa]|cognat[oa]|prim[oa]|cugin[oa]|cousin|nephew|niece|nipote|sobrin[oa]|net[oa]|niet[oa]|nonn[oa]|avo|vo|vovo|abuel[oa]|gran|nan|nana|grandma|grandad|amig[oa]|amic[oa]|friend|mate|colega|collega|colleague|soci[oa]|compagn[oa]|companer[oa]|namorad[oa]|fidanzat[oa]|novi[oa]|vizin[ho]?[oa]|vicin[oa]|vecin[oa]|neighbour|neighbor|porteir[oa]|porter[oa]|portiere|baba|badante|nanny|carer|driver|motorista|autista|chofer|bab[ay]|dipendente|funcionari[oa]|empregad[oa]|emplead[oa]|segretari[oa]|secretari[oa]|secretary|flatmate|roommate|housemate|boyfriend|girlfriend|kid|guy|lad|missus|missis|sposa|sposo|ragazz[oa]|rapaz|moca|moco|vigilancia|portaria|titular|owner|boss|chefe|jefe|capo|cuidador[a]?|caretaker|portinai[oa]|conserje|custode|zelador[a]?|caseir[oa]|recepcionista|receptionist|diarista|faxineira|cleaner|nene|nena|bebe|bimb[oa]|childminder)$/
/** Words that say somebody is called what follows. */
const calling =
  /(?<![\p{L}])(?:me (?:chama|fala|dicono|dicen|llaman|conoce)m?|mi (?:chiamano|dicono)|chamam? (?:ela|ele|me)?|(?:mundo|gente) (?:me )?(?:chama|fala|diz)|todos me dicen|calls? (?:me|her|him)|goes by|go by|known as|conhecid[oa] (?:como|por)|conocid[oa] como|detto|detta|fica no nome|nome d[aeo]|name of|a nome|a nombre de) (?:de |d[aeo] |a |el |la |il |lo )?$/u
/** What is written beside a name and is none: "cel", "cpf", "kk". */
const beside =
  /^(?:cel|tel|cell|fone|fono|whats|zap|wpp|ddd|num|doc|docs|cpf|rg|dni|nif|nie|cf|rut|dob|ddn|iban|pix|cep|cap|email|mail|pls|plz|tks|thx|k{2,}|rs{1,}|(?:ha|ja|he|je){2,}h?|lol|haha\w*|jaja\w*|vcs?|tb|tbm|pq|nn|cmq|xq|pfv|obg|vlw|aff|eita|ops|oops|ostras|uff?|ehm|emm|mm+|boh|mundo|gente|sim|si|nao|no|yes|yep|yup|yeah|nah|nope|ok|era|tal|junto|insieme|together|troquei|mando|manda|passo|chego|arrivo|llego)$/
const particle =
  /^(?:da|de|do|das|dos|di|del|della|dello|dei|degli|van|von|der|bin|al|el|la|las|los|ni|mac|mc|o)$/
/** Between two words of one name. */
const joint = /^(?: |\. ?|['’-])$/
/** Somebody's: "Marlo, my cousin", "marlo mio cugino". */
const apposition =
  /^(,?) (?:(?:il|la|lo|o|a|el|the) )?(?:mio|mia|mi|meu|minha|my|our|nosso|nossa|nostr[oa]|nuestr[oa]|su|suo|sua|seu|his|her) (\p{L}+)/u
/** What somebody does who comes in one's place. */
const coming =
  /^(?:vem|vai|va|viene|vienen|vengono|vado|llega|retira|ritira|busca|pega|passa|pasa|apre|abre|riceve|recebe|recibe|leva|lleva|porta|estara|will|is|can|comes|gets|collects|picks|does)$/

/** Whether folded words are nothing but a name; an everyday word is only beside another, and where it is known as one. */
export const areName = (words: readonly string[]): boolean =>
  words.every((word) => {
    if (!/^\p{L}/u.test(word)) return false
    if (particle.test(word)) return true
    if (called.test(word) || coming.test(word) || beside.test(word)) return false
    const { first, last } = nameWeights(word)
    return !isCommonWord(word) || (words.length < 3 && first + last > 1)
  })

type Word = Stretch & {
  readonly text: string
  readonly isUpper: boolean
  readonly isOpening: boolean
  /** An everyday word, or what somebody is called by before a name. */
  readonly isOrdinary: boolean
  /** How usual a name it is: the sum of the weights of first name and surname. */
  readonly weight: number
}

/** Where an answer to "who?" says a name: a word that is none of everyday, and what belongs to it. */
export function namesToldIn(view: View): readonly Stretch[] {
  const words = wordsOf(view)
  const whole = wholeName(words)
  if (whole) return [whole]
  return words.flatMap((word, at) => {
    if (!isSaid(view, words, at)) return []
    const from = growth(view, words, at, -1)
    const to = growth(view, words, at, 1)
    return [{ start: words[from]?.start ?? word.start, end: words[to]?.end ?? word.end }]
  })
}

const wordPattern = /(?<![\p{L}\p{N}@_])\p{L}+(?:['’-]\p{L}+)*(?![\p{L}\p{N}@_])/gu

function wordsOf({ folded, plain }: View): readonly Word[] {
  const isShouted = plain === plain.toUpperCase()
  return [...folded.matchAll(wordPattern)].map(({ 0: text, index }) => {
    const { first, last } = nameWeights(text)
    const parts = text.split(/['’-]/)
    return {
      text,
      start: index,
      end: index + text.length,
      isUpper: !isShouted && plain.charAt(index) !== plain.charAt(index).toLowerCase(),
      isOpening: index === 0 || /[.!?\n:]\s*$/.test(plain.slice(Math.max(0, index - 3), index)),
      isOrdinary:
        called.test(text) ||
        beside.test(text) ||
        parts.every((part) => part.length < 2 || isCommonWord(part)),
      weight: first + last,
    }
  })
}

function isSaid({ folded }: View, words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || called.test(word.text) || particle.test(word.text)) return false
  const { text, weight, isUpper } = word
  if (!word.isOrdinary && text.length > 1 && (isUpper || (weight > 2 && text.length > 2))) return true
  if (word.isOrdinary && isUpper && !word.isOpening && weight > 1) return true
  const isCalled = isUpper && called.test(words[at - 1]?.text ?? '') && isBeside(folded, words[at - 1], word)
  if (isCalled) return true
  if (text.length < 3 || (word.isOrdinary && weight < 2)) return false
  return isAnnounced(folded, words, at) || (!word.isOrdinary && standsAlone(folded, words, at))
}

/** Whether the words around say that it is somebody. */
function isAnnounced(folded: string, words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word) return false
  if (calling.test(folded.slice(Math.max(0, word.start - 30), word.start))) return true
  const after = folded.slice(word.end, word.end + 40)
  const [, comma = '', role = ''] = apposition.exec(after) ?? []
  if (called.test(role) && (comma === ',' || !word.isOrdinary)) return true
  if (isBeside(folded, before, word) && called.test(before?.text ?? '')) return true
  if (word.isOrdinary) return false
  return [before, next].some(
    (beside) =>
      beside &&
      coming.test(beside.text) &&
      (isBeside(folded, beside, word) || isBeside(folded, word, beside)),
  )
}

const isBeside = (folded: string, one: Word | undefined, other: Word): boolean =>
  one !== undefined && folded.slice(one.end, other.start) === ' '

/** The one word of its part of the message that is none of everyday: ", abdou", "o marlo". */
function standsAlone(folded: string, words: readonly Word[], at: number): boolean {
  const isWithin = (from: number, to: number) => {
    const [one, other] = [words[from], words[to]]
    return one && other && !/[,;.!?\n(]/.test(folded.slice(one.end, other.start))
  }
  let [first, last] = [at, at]
  while (first > 0 && isWithin(first - 1, first)) first--
  while (last + 1 < words.length && isWithin(last, last + 1)) last++
  return last - first < 3 && words.slice(first, last + 1).filter(({ isOrdinary }) => isOrdinary).length < 2
}

/** How far the name goes: names beside it, with particles between. */
function growth({ folded }: View, words: readonly Word[], at: number, step: 1 | -1): number {
  let end = at
  for (let next = at + step; next >= 0 && next < words.length; next += step) {
    const [one, other] = step > 0 ? [words[next - 1], words[next]] : [words[next], words[next + 1]]
    const word = words[next]
    if (!one || !other || !word || !joint.test(folded.slice(one.end, other.start))) break
    if (particle.test(word.text)) continue
    if (called.test(word.text) || !(word.isUpper || (!word.isOrdinary && word.weight > 0))) break
    if (word.isOrdinary && word.weight < 2) break
    end = next
  }
  return end
}

/** Most words of a name that is said alone. */
const longestName = 5

/** An answer of names alone, though each is an everyday word: "vera cruz". */
function wholeName(words: readonly Word[]): Stretch | null {
  const [start, end] = [words[0], words.at(-1)]
  if (!start || !end || words.length > longestName || particle.test(start.text)) return null
  const telling = words.filter(({ text }) => !particle.test(text))
  const isName = telling.every(({ text, weight }) => !called.test(text) && weight > 1)
  return isName && nameWeights(start.text).first > (words.length > 1 ? 0 : 2)
    ? { start: start.start, end: end.end }
    : null
}
