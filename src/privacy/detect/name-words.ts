import { isCommonWord } from './common-words.ts'
import { type NameWeights, nameWeights } from './gazetteer.ts'
import { isPlace } from './places.ts'
import type { View } from './view.ts'

/** A word as the name finder sees it. What the lists say of it is looked up when asked: most words are passed over. */
export class Word {
  readonly text: string
  /** Offsets are those of the view. */
  readonly start: number
  readonly end: number
  /** Begins with a capital letter in a text that is not shouted, wherever it stands. */
  readonly upper: boolean
  /** Written with a capital where a small letter was possible: not at the start of a sentence, not in a shouted text. */
  readonly capital: boolean
  /** First of its line. */
  readonly opens: boolean
  /** Nothing but blanks lies between this word and the one before. */
  readonly joined: boolean
  /** Part of a code, a handle or an address. */
  readonly glued: boolean

  constructor(text: string, start: number, looks: WordLooks) {
    this.text = text
    this.start = start
    this.end = start + text.length
    this.upper = looks.upper
    this.capital = looks.capital
    this.opens = looks.opens
    this.joined = looks.joined
    this.glued = looks.glued
  }

  get common(): boolean {
    return this.glued || isCommonWord(this.text)
  }

  get function(): boolean {
    return this.glued || isFunction(this.text, this.capital)
  }

  get calendar(): boolean {
    return !this.glued && calendar.has(this.text)
  }

  get place(): boolean {
    return !this.glued && isPlace(this.text)
  }

  get weights(): NameWeights {
    return this.glued ? nobody : weightsOf(this.text)
  }
}

type WordLooks = Pick<Word, 'upper' | 'capital' | 'opens' | 'joined' | 'glued'>

const nobody: NameWeights = { first: 0, last: 0 }

const token = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}+)*/gu

/** Words no name begins or ends with, even after "my name is". */
const functionWords = new Set(
  `a o as os e y i u ou or and an the of in on at to for from by with is are was were be am not no nao non si sim yes ja que che qui quem
  un una um uma uno de da do das dos di del della dei delle degli dal dalla al alla el la las los lo le gli il ao aos por para per pra
  pro com con sem sin senza se so mas ma pero but my me mi meu minha mio mia su sua seu suo your his her their our it its this that
  este esta esse essa questo questa here there aqui qua ok okay please pls por favor favore thanks thank obrigado obrigada grazie
  gracias hello hi hey oi ola ciao hola salve bom boa dia tarde noite buongiorno buonasera buenas buenos dias tardes noches good
  morning afternoon evening preciso quero gostaria queria vorrei volevo quiero quisiera need want would like have had has having do
  does did am im i you voce vc tu te ti lei lui he she they we nos noi voi vos eu io yo ele ela muito molto mucho very also tambem
  anche tambien quando when cuando como come how onde dove donde where porque perche why mais piu mas more sempre always nunca mai
  cliente interessado interessada interessato calling writing looking trying here speaking account order pedido ordine number
  numero name nome nombre phone telefone telefono email e-mail mail cpf rg dni nif ssn and/or va sou sono soy estou sto estoy fala parla
  habla tenho ho tengo tem ha tiene foi era sera sta then than just can could should may might ainda ancora todavia aun now agora
  adesso ahora hoje oggi hoy today titular cognome sobrenome apellido apellidos surname senha password born nato nata nascido`.split(
    /\s+/,
  ),
)

/** Months and days, which are names of people too: only a sure cue makes one of them a name. */
const calendar = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta
  sexta sabado domingo gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre dicembre lunedi martedi mercoledi
  giovedi venerdi sabato domenica enero febrero mayo junio julio septiembre octubre noviembre diciembre lunes martes miercoles jueves
  viernes natal natale navidad pascoa pasqua pascua christmas easter`.split(/\s+/),
)

const contraction = /'(?:t|re|ve|ll|m|d|em|all)$/

/** All words of a view, in order. */
export function nameWords(view: View): readonly Word[] {
  const { folded, plain } = view
  const shouted = isShouted(plain)
  const words: Word[] = []
  let last = 0
  token.lastIndex = 0
  for (let match = token.exec(folded); match; match = token.exec(folded)) {
    const [found] = match
    const after = token.lastIndex
    const text = found.endsWith("'s") ? found.slice(0, -2) : found
    const start = match.index
    const gap = { folded, from: last, to: start }
    last = after
    if (isGlue(folded.charCodeAt(start - 1)) || isGlue(folded.charCodeAt(after))) {
      words.push(new Word(text, start, glued))
      continue
    }
    const upper = !shouted && isUpper(plain, start)
    const opens = words.length === 0 || holdsLineEnd(gap)
    const capital = upper && !opens && !endsSentence(gap)
    const joined = isJoin(gap, words.at(-1))
    words.push(new Word(text, start, { upper, capital, opens, joined, glued: false }))
  }
  return words
}

/** What lies between two words. */
type Gap = { readonly folded: string; readonly from: number; readonly to: number }

function holdsLineEnd({ folded, from, to }: Gap): boolean {
  for (let index = from; index < to; index++) if (folded.charCodeAt(index) === 10) return true
  return false
}

const blank = /\s/

/** The last mark before the word, blanks aside, is one that a sentence or an item may begin after. */
function endsSentence({ folded, from, to }: Gap): boolean {
  let index = to - 1
  while (index >= from && (folded.charCodeAt(index) === 32 || blank.test(folded.charAt(index)))) index--
  return index >= from && '.!?:>"(*-'.includes(folded.charAt(index))
}

/** One to three blanks, or the dot of an initial. */
function isJoin({ folded, from, to }: Gap, before: Word | undefined): boolean {
  const size = to - from
  if (!before || size < 1 || size > 3) return false
  for (let index = from + 1; index < to; index++) if (folded.charCodeAt(index) !== 32) return false
  if (folded.charCodeAt(from) === 32) return true
  return size === 2 && folded.charCodeAt(from) === 46 && before.text.length === 1
}

/** "Mia" and "Li" in the middle of a sentence are names; "mia" and "li" are not. */
const isFunction = (text: string, capital: boolean): boolean =>
  functionWords.has(text)
    ? !(capital && isName(nameWeights(text)))
    : text.includes("'") && contraction.test(text)

const isName = ({ first, last }: NameWeights) => first === 3 || last === 3

const glued: WordLooks = { upper: false, capital: false, opens: false, joined: false, glued: true }

/** Digits and marks that make a word part of a code, a handle or an address: `@ana`, `a54`, `ana_1`. */
const isGlue = (code: number) =>
  (code >= 48 && code <= 57) || code === 95 || code === 64 || code === 35 || code === 38 || code === 43

function isUpper(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const letter = plain.charAt(at)
  return letter !== letter.toLowerCase()
}

/** How much of a text tells whether it is shouted, in UTF-16 units. */
const shoutSample = 2000

/** Most letters are capitals: then a capital says nothing. */
function isShouted(plain: string): boolean {
  let upper = 0
  let lower = 0
  for (let index = 0; index < plain.length && index < shoutSample; index++) {
    const code = plain.charCodeAt(index)
    if (code >= 97 && code <= 122) lower++
    else if (code >= 65 && code <= 90) upper++
  }
  return upper > 5 && upper > lower * 2
}

/** A compound is as much of a name as its best part: "anne-marie", "d'angelo". */
function weightsOf(text: string): NameWeights {
  const whole = nameWeights(text)
  if (!text.includes("'") && !text.includes('-')) return whole
  let { first, last } = whole
  for (const part of text.split(/['-]/)) {
    if (part.length < 3) continue
    const weights = nameWeights(part)
    first = Math.max(first, weights.first)
    last = Math.max(last, weights.last)
  }
  return { first, last }
}
