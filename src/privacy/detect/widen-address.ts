import type { Finding } from '../finding.ts'
import type { Stretch } from './reading.ts'
import { worthOf } from './spoken-number-words.ts'

/**
 * How people go on after a street: the door, the floor, and what stands beside it. "frente al mercado", "off Admiralty
 * Way", "portão verde depois do posto".
 */
const goesOn =
  /^[\s,;.()"-]{1,4}(?:(?:e |y |and |con |com |with |the )?(?:off|opp(?:osite)?|behind|beside|near|next (?:to|door)|in front|across|between|above|below|corner|frente|enfrente|junto|al lado|entre|esquina|detras|encima|pasando|a la vuelta|perto|em frente|ao lado|depois|atras|antes|esquina|subida|descida|entrada|vicino|di fronte|davanti|dietro|accanto|angolo|sopra|sotto|dopo|ingresso|port[ao]o?n?|porton|portao|cancell[oi]|gate|puerta|porta|casa|house|fundos|sobrado|camera|room|stanza|quarto|habitacion|cuarto|ap(?:to|art\w*|t)?|flat|unit|suite|edificio|ed|residencial|condominio|cond|torre|bloco|bloque|block|scala|interno|int|piano|piso|andar|floor|primo|secondo|terzo|ultimo|bajo|letra|esc(?:alera)?|of(?:icina)?|depto?|dpto|local|loja|sala|nave|bodega|km|manzana|mz|lote|lt|casa|villa|fracc?|col(?:onia)?|barrio|bairro|urb\w*|parada|paradero|citofono|interfono|timbre|campainha|buzzer|lado|esq|dto|dcha|izda?|izquierda|derecha|direito|esquerdo)(?![a-z])[^,;!?\n]{0,60})/

/** Ends a stretch of speech inside what goes on: the address is over where another thing is said. */
const another =
  /\s(?:que|quem|ma|mas|pero|but|che|chi|y si|e se|and (?:i|we|the|please)|nao|non|no|not|is|its|it's|e|eh|es|fala|grita|ring|call|chama|suona|liga|llama|pergunt\w*|pregunt\w*|ask|chied\w*|no hay|porque|perche|because|when|cuando|quando|until|ate|fino|hasta|pra|para|per|for|please|por favor|obrigad\w*|gracias|grazie|thanks|town|city|cidade|citta|ciudad)(?![a-z]).*$/s

const number = `(?:\\d{1,5}[a-z]?|${[...worthOf.keys()].join('|')})`
/** House and flat said in words or digits right after: "mil quinhentos e vinte", "apartment six", "n. 4". */
const countsOn = new RegExp(
  `^(?:[\\s,]{1,2}(?:n|no|num|numero|number|nº|n°|#|apto?|apartment|apartamento|flat|e|y|and)?\\.?[\\s]?${number}(?![a-z\\d]))+`,
)
/** The same before a street: "two two one four Magnolia Drive", "número siete de la calle". */
const countsBefore = new RegExp(
  `(?<![a-z\\d])(?:(?:h\\.? ?no\\.?|n\\.?|numero|number|nº|at|plot|lote|block)\\s)?(?:${number}\\s){1,6}(?:(?:de la|de|da|do|del|della|di) )?$`,
)
/** What a street is called before its name when no rule knew the word: "Calz. de", "Privada", "SM 63". */
const calledBefore =
  /(?<![a-z\d])(?:h\.? ?no\.?|sm|calz(?:ada)?\.?|cda\.?|cerrada|privada|priv\.?|prol\.?|retorno|rcda\.?|bloco|bloque|ed(?:if(?:icio)?)?\.?)\s(?:\d{1,4}\s)?(?:d[aeo] (?:la |los )?)?$/

/** Addresses with the numbers before them and the door, floor and landmarks after them. Offsets are those of `folded`. */
export function widenAddress(folded: string, { start, end }: Stretch): Stretch {
  let from = start
  let to = end
  const before = folded.slice(Math.max(0, start - 60), start)
  const counted = countsBefore.exec(before) ?? calledBefore.exec(before)
  if (counted) from = start - before.length + counted.index
  for (let part = 0; part < 4; part++) {
    const window = folded.slice(to, to + 90)
    const counts = countsOn.exec(window)?.[0].length ?? 0
    const on =
      goesOn
        .exec(window.slice(counts))?.[0]
        .replace(another, '')
        .replace(/[\s.,;:("-]+$/, '').length ?? 0
    if (counts + on === 0) break
    to += counts + on
  }
  return { start: from, end: to }
}

/** Addresses that nothing but a few small words parts are one. */
export function joinAddresses(folded: string, findings: readonly Finding[]): readonly Finding[] {
  const joined: Finding[] = []
  for (const one of [...findings].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && isJoined(folded.slice(last.end, one.start)))
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, one.end) }
    else joined.push(one)
  }
  return joined
}

const isJoined = (gap: string): boolean =>
  gap.length <= 24 &&
  /^[\s,;:.()"'-]*(?:[\p{L}\d.]+[\s,;:()"'-]*){0,3}$/u.test(gap) &&
  !/[!?]|\. [a-z]/.test(gap)
