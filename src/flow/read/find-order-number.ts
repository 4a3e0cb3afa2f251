import { isMonth } from './calendar-words.ts'
import { findSpelledNumbers } from './number-words.ts'
import { type Finder, type Found, languageOf } from './reading.ts'
import { wordSet } from './tokens.ts'

/** Words that name an order and so make any number after them one, folded. */
export const orderLabels = wordSet(
  'pedido pedidos compra encomenda numero num nro nr n no ordine ordini acquisto orden ordenes order orders number protocolo codigo codice',
)
/** What may stand between such a word and the number. */
const fillers = wordSet(
  'e eh o a de del do da di is es el il la the numero num n no nro nr number con com with',
)

/** What a number beside these counts is not an order, folded. */
const counted = wordSet(
  'real reais conto contos pila euro euros eur dolar dolares dollar dollars usd brl centavos cent cents dia dias giorno giorni day days semana semanas settimana settimane week weeks mes meses mese mesi month months ano anos anno anni year years hora horas h ora ore hour hours min mins minuto minutos minuti minutes vez vezes volta volte vez veces times x pessoa pessoas persone personas people kg g ml cm mm unidade unidades unidad unidades pezzi pecas piezas pieces itens items articoli pm am',
)
/** A number after these is a postcode, a phone, a day or a time. */
const otherKinds = wordSet(
  'cep cap cp zip postcode postal postale telefone tel fone celular whatsapp telefono cellulare phone cpf cnpj dni nie dia day alle as las at rua via calle avenida apto',
)
const money = /[$€£]\s?$/
const chunk = /#?[a-z0-9](?:[a-z0-9./,:-]{0,38}[a-z0-9])?/g

/** Bare digits in a free sentence: fewer are counts, more are phones, documents or postcodes. */
const bareDigits = { least: 3, most: 7 }
const longestOrder = 20

type Candidate = Found & { readonly certain: boolean }

/**
 * Order numbers: `#1042`, `pedido n° 1042`, `AB-1042` after a word for order, a bare `1042`, or one in words. Leading
 * zeros stay. Prices, phones, times, counts and parts of dates are left alone.
 */
export const findOrderNumber: Finder = (view, { locale }, asked) => {
  const text = view.folded
  const written = [...text.matchAll(chunk)].flatMap((match) => candidate(text, match[0], match.index, asked))
  const spelled =
    written.length > 0
      ? []
      : findSpelledNumbers(text, languageOf(locale)).flatMap((number): Candidate[] => {
          const certain = isLabelled(text, number.start)
          const longEnough = number.value >= 100 || number.digits.length > 2
          return certain || (asked && longEnough)
            ? [{ value: number.digits, start: number.start, end: number.end, certain }]
            : []
        })
  const all = [...written, ...spelled]
  const certain = all.filter((one) => one.certain)
  return (certain.length > 0 ? certain : all).map(({ value, start, end }) => ({ value, start, end }))
}

function candidate(text: string, piece: string, at: number, asked: boolean): readonly Candidate[] {
  const end = at + piece.length
  if (/[a-z0-9]/.test(text[at - 1] ?? '') || isOfOtherKind(text, at, end)) return []
  const sign = /^(?:#|n[oº°]?\.?(?=\d))/.exec(piece)?.[0] ?? ''
  const hash = sign !== '' || /#\s?$/.test(text.slice(Math.max(0, at - 2), at))
  const body = piece.slice(sign.length)
  const certain = hash || isLabelled(text, at)
  const value = orderIn(body, certain)
  if (value === null) return []
  const bare = value.length >= bareDigits.least && value.length <= bareDigits.most && !isSplit(text, at, end)
  return certain || asked || bare ? [{ value, start: at, end, certain }] : []
}

/** `1.042` is 1042; letters and hyphens belong to a number only after a word for order or `#`. */
function orderIn(body: string, certain: boolean): string | null {
  if (body.length > longestOrder) return null
  if (/^\d+$/.test(body)) return body
  if (/^\d{1,3}(\.\d{3})+$/.test(body)) return body.replaceAll('.', '')
  return certain && /^[a-z]{1,5}-?\d+$/.test(body) ? body.toUpperCase() : null
}

function isOfOtherKind(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  const after = text.slice(end, end + 24)
  if (money.test(before) || /^\s?[$€£%]/.test(after) || /\+\s?$/.test(before)) return true
  const next = /^\s?(?:de |del |di |of )?([a-z]+)/.exec(after)?.[1] ?? ''
  const last = lastWords(before)
  if (counted.has(next) || isMonth(next)) return true
  const previous = last.at(-1) ?? ''
  return (
    otherKinds.has(previous) ||
    isMonth(previous) ||
    (fillers.has(previous) && isMonth(last.at(-2) ?? '')) ||
    (fillers.has(previous) && isNamedKind(last.at(-2)))
  )
}

const isNamedKind = (word: string | undefined) =>
  word !== undefined && word !== 'as' && word !== 'dia' && otherKinds.has(word)

const lastWords = (text: string) => text.match(/[a-z]+/g) ?? []

/** A word for order stands right before, with at most fillers and signs between. */
function isLabelled(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  if (/[\d!?\n;]\s*$/.test(before)) return false
  if (/(?:^|[^a-z])n\s?[º°.o]{0,2}\s?$/.test(before) && !/(?:^|[^a-z])no\s$/.test(before)) return true
  const words = lastWords(before)
  for (const word of words.reverse()) {
    if (orderLabels.has(word) && word !== 'no' && word !== 'n') return true
    if (!fillers.has(word)) return false
  }
  return false
}

/** Next to another group of digits: part of a phone or a card. */
const isSplit = (text: string, at: number, end: number) =>
  /\d[\s.-]?$/.test(text.slice(Math.max(0, at - 2), at)) || /^[\s.-]?\d/.test(text.slice(end, end + 2))
