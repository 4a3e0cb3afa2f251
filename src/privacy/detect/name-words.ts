import { isCommonWord } from './common-words.ts'
import { type NameWeights, nameWeights } from './gazetteer.ts'
import { isPlace } from './places.ts'
import type { View } from './view.ts'

/** A word as the name finder sees it. Offsets are those of the view. */
export type Word = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Written with a capital where a small letter was possible: not at the start of a sentence, not in a shouted text. */
  readonly capital: boolean
  /** Begins with a capital letter in a text that is not shouted, wherever it stands. */
  readonly upper: boolean
  readonly common: boolean
  readonly function: boolean
  readonly calendar: boolean
  readonly place: boolean
  readonly weights: NameWeights
  /** Nothing but blanks lies between this word and the one before. */
  readonly joined: boolean
  /** First of its line. */
  readonly opens: boolean
}

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
  for (const match of folded.matchAll(token)) {
    const { text, start, end } = withoutPossessive(match[0], match.index)
    const gap = folded.slice(last, match.index)
    last = match.index + match[0].length
    if (isGlue(folded.charCodeAt(start - 1)) || isGlue(folded.charCodeAt(last))) {
      words.push(foreign(text, start, end))
      continue
    }
    const upper = !shouted && isUpper(plain.charAt(start))
    const opens = words.length === 0 || gap.includes('\n')
    const starts = opens || /[.!?:>"(*-]\s*$/.test(gap)
    words.push({
      text,
      start,
      end,
      capital: upper && !starts,
      upper,
      common: isCommonWord(text),
      function: isFunction(text, upper && !starts),
      calendar: calendar.has(text),
      place: isPlace(text),
      weights: weightsOf(text),
      joined:
        words.length > 0 && (/^[ ]{1,3}$/.test(gap) || (gap === '. ' && words.at(-1)?.text.length === 1)),
      opens,
    })
  }
  return words
}

/** "Mia" and "Li" in the middle of a sentence are names; "mia" and "li" are not. */
const isFunction = (text: string, capital: boolean): boolean =>
  contraction.test(text) || (functionWords.has(text) && !(capital && isName(nameWeights(text))))

const isName = ({ first, last }: NameWeights) => first === 3 || last === 3

const foreign = (text: string, start: number, end: number): Word => ({
  text,
  start,
  end,
  capital: false,
  upper: false,
  common: true,
  function: true,
  calendar: false,
  place: false,
  weights: { first: 0, last: 0 },
  joined: false,
  opens: false,
})

function withoutPossessive(text: string, start: number) {
  const bare = text.endsWith("'s") ? text.slice(0, -2) : text
  return { text: bare, start, end: start + bare.length }
}

/** Digits and marks that make a word part of a code, a handle or an address: `@ana`, `a54`, `ana_1`. */
const isGlue = (code: number) =>
  (code >= 48 && code <= 57) || code === 95 || code === 64 || code === 35 || code === 38 || code === 43

const isUpper = (letter: string) => letter !== letter.toLowerCase()

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
  if (!/['-]/.test(text)) return whole
  let { first, last } = whole
  for (const part of text.split(/['-]/)) {
    if (part.length < 3) continue
    const weights = nameWeights(part)
    first = Math.max(first, weights.first)
    last = Math.max(last, weights.last)
  }
  return { first, last }
}
