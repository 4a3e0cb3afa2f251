import { isCounted } from './answer-numbers.ts'
import { isCommonWord } from './detect/common-words.ts'
import type { Stretch } from './detect/reading.ts'
import { isNumberWord } from './detect/spoken-number-words.ts'
import { type View, viewOf } from './detect/view.ts'

/** What a part of an address is called, or where it stands beside. */
const ofPlaces: ReadonlySet<string> = new Set(
  `door portao portone porton vila vl jardim jd parque nucleo setor assentamento povoado aldeia distrito estate crescent mews grove heights
  gardens shed poligono nave urb parcela camino vereda pasaje psje rural route podere masseria baita strada vico
  vicolo salita pobox rua r avenida av via viale calle piazza praca plaza street st road rd lane close drive
  terrace court ct way square travessa tv beco ladeira alameda largo corso km sitio chacara fazenda rancho finca
  farm barn cascina contrada localita loc frazione borgo villa villetta casa casita house cottage bungalow cabin
  lodge gate edificio edif predio torre tower palazzo palazzina building condominio residencial residence conjunto
  quadra qd lote lt bloco bl barrio bairro colonia urbanizacion sestiere rione quartiere portal puerta porta port
  portone planta piso andar piano floor escalera scala interno int interior ext manzana mz depto depa dpto apto ap
  apt appartamento apartamento apartment flat unit suite basement attic ground terreo fundos cobertura mansarda
  attico seminterrato upstairs downstairs letto frente perto lado atras esquina vicino accanto davanti dietro
  fronte angolo opposite next behind near past corner cerca enfrente detras citofono campanello civico numero
  number num n no nr bis sn snc dto esq esquerdo direito derecha izquierda destra sinistra direita esquerda left
  right top rear outside fuori fora afuera dopo after prima before antes depois despues ponte bridge igreja chiesa
  iglesia church`.split(/\s+/),
)
/** Ordinal and single-letter parts: "quinto", "b". */
const ordinal =
  /^(?:[a-z]|primeir[oa]|primer[oa]?|prim[oa]|first|ground|segund[oa]|second[oa]?|terceir[oa]|tercer[oa]?|terz[oa]|third|quart[oa]|cuart[oa]|fourth|quint[oa]|fifth|sext[oa]|sest[oa]|sixth|setim[oa]|settim[oa]|septim[oa]|seventh|oitav[oa]|ottav[oa]|octav[oa]|eighth|non[oa]|noven[oa]|ninth|decim[oa]|tenth|ultim[oa])$/
const linking =
  /^(?:de|da|do|das|dos|di|del|della|dei|degli|dell|dal|la|las|los|el|il|lo|le|the|a|ao|al|alla|em|no|na|in|on|at|e|y|and|to|of|com|con)$/
/** Who says one of these tells no place. */
const elsewhere =
  /(?<![\p{L}])(?:nao|non|not|why|porque|perche|quero|preciso|voglio|vorrei|quiero|want|need|posso|puedo|can|cancel\w*|pedido|ordine|order|quanto|cuanto|how|ja|gia|already|same|mesm[oa]|mism[oa]|stess[oa]|dopo le|prima delle|after \d|before \d|depois das|antes das|despues de las|antes de las|obrigad[oa]|grazie|gracias|thanks|cambi\w+|mudou|mudei|changed|moved|diventat\w+|adesso|agora|ahora|now)(?![\p{L}])/u

/** Most words of a part, and most characters of an answer. */
const mostWords = 14
const longestAnswer = 160
/** Most characters, and words, between two parts of an address that are one more. */
const longestBetween = 40
const mostBetween = 4
const clausePattern = /[^,;.\n!?]+/g
const piece = /[\p{L}\p{N}]+/gu

/** The parts of an answer to "where?" that tell it; a part is what stands between commas. */
export function placesToldIn({ folded }: View): readonly Stretch[] {
  if (folded.length > longestAnswer) return []
  return [...folded.matchAll(clausePattern)].flatMap(({ 0: clause, index }) => {
    const words = [...clause.matchAll(piece)]
    const first = words.findIndex(({ 0: word }) => !isLeading.test(word))
    const [from, to] = [words[first], words.at(-1)]
    if (!from || !to || words.length > mostWords) return []
    const told = words.slice(first).map(({ 0: word }) => word)
    const [start, end] = [index + from.index, index + to.index + to[0].length]
    if (elsewhere.test(clause)) return []
    return isPlace(told) && !isCounted(folded, start, end) ? [{ start, end }] : []
  })
}

/** Whether what stands between two parts of an address is one: ", sestiere Castello,". */
export function isPlaceBetween(written: string): boolean {
  if (written.length > longestBetween || !/^,[^.!?\n]*,? *$/.test(written)) return false
  const words = [...viewOf(written).folded.matchAll(piece)].map(({ 0: word }) => word)
  return isPlace(words) || (words.length <= mostBetween && words.some((word) => ofPlaces.has(word)))
}

/** Whether an answer speaks of a part of an address; a number in it is a door's. */
export const namesPlacePart = (folded: string): boolean =>
  folded.length <= longestAnswer &&
  [...folded.matchAll(piece)].some(({ 0: word }) => word.length > 2 && ofPlaces.has(word))

/** What people say before the place. */
const isLeading =
  /^(?:e|y|and|si|sim|yes|ok|certo|claro|allora|entao|pues|bueno|well|so|sorry|scusi|desculpa|moro|mora|abito|vivo|live|sto|estou|sono|soy|im|is|es|it|its|s|na|no|em|en|in|at|on|il|la|el|o|a|the|al|ao|alla)$/

/** Told with words of places or numbers, and few others; or with none of everyday. */
function isPlace(words: readonly string[]): boolean {
  if (words.every((word) => word.length > 2 && ordinal.test(word))) return true
  const isOfPlace = (word: string) => ofPlaces.has(word) || /\d/.test(word) || isNumberWord(word)
  if (!words.some(isOfPlace))
    return words.length < 4 && words.every((word) => linking.test(word) || !isCommonWord(word))
  const other = words.filter(
    (word) => !isOfPlace(word) && !linking.test(word) && !ordinal.test(word) && isCommonWord(word),
  )
  return other.length * 3 <= words.length
}
