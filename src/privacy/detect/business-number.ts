import type { Stretch, Zone } from './reading.ts'
import type { Tokens } from './sequence/token-arrays.ts'
import { WordPattern } from './word-pattern.ts'
import { ZonePatterns } from './zone-patterns.ts'

/** Words after which a number belongs to the business: orders, tracking, invoices, products, bookings. */
const announcing = new WordPattern(
  /(?<![a-z\d])(?:pedidos?|orden(?:es)?|ordin[ei]|orders?|encomendas?|compras?|purchase|acquisto|fatture?|fattura|facturas?|faturas?|invoices?|nota fiscal|notas? fiscais|n\.?f\.?-?e?|receipt|recibo|ricevuta|scontrino|protocol(?:l?[oi])?|prot\.|tickets?|chamado|pratica|segnalazione|reclamo|reclamacao|incidencia|ref(?:erence|erencia|erencia|\.)?|rif(?:erimento|\.)?|rastre(?:io|amento|ador)|track(?:ing|er)?(?: code| number| id)?|seguimiento|tracciamento|tracciatura|spedizione|shipment|shipping|envio|guia|albaran|lettera di vettura|remessa|codigo de barras|codice a barre|barcode|upc|ean|gtin|isbn|asin|sku|model[oli]?|modello|product(?: code| id| number)?|produto|prodotto|producto|articol[oi]|articulo|item|lote?|lotto|serial?e?(?: number)?|numero di serie|cup(?:om|on)|coupon|buono|voucher|promo(?:cional|zionale)?|reserva|booking|reservation|prenotazione|confirmation|localizador|pnr|voo|flight|volo|vuelo|quarto|room|camera|habitacion|mesa|table|tavolo|claim|sinistro|version[ei]?|versao|firmware|parcel|package|pacco|pacote|paquete|bolla|ddt|nsu|brt|gls|dhl|ups|sda|fedex|tnt|dpd|hermes|evri|usps|royal mail|correos|seur|nacex|mrw|estafeta|jadlog|sedex|loggi|proposta|orcamento|preventivo|presupuesto|quote|estimate|lei|legge|ley|artigo|art\.|peca|acordao|processo|case|expediente|dossier|(?:meter )?readings?|leituras?|letture?|lettura|lecturas?)(?![a-z])/g,
)

const filler =
  /^(?:[\s:=#\-.,"'()°/]|(?:numero|number|numeros|num|nr|no|nro|n|nº|n°|id|code|codigo|codice|cod|e|is|es|era|was|de|do|da|di|del|my|of|the|with|com|con|meu|mio|mi|que|com o|o|il|el|lo|la|a|it's|its)(?![a-z\d]))*/

const value = /^(?=[^\s]*\d)[a-z\d]+(?:[-./_]?[a-z\d]+)*(?:[ ](?=[a-z\d]*\d)[\d][a-z\d-]*)?/

/** Numbers that say of themselves what they are: parcel numbers of carriers, telephones that are free to call. */
const carriers = new ZonePatterns(
  [
    /(?<![a-z\d])(?:1z(?: ?[\da-z]){16}|[a-z]{2}\d{9}[a-z]{2}|(?:ord|order|ped|inv|nf|trk|ref|sku|prot|tkt|rma|art|pq|w)[-#]?\d{3,}[\w-]*|[a-z]{2,6}-\d{3,}(?:-\d+)*)(?![a-z\d])/g,
    /(?<![a-z\d+(.,/-]|[\d)] )(?:0800[ -]?\d{3}[ -]?\d{3,4}|[34]00[34][ -]?\d{4}|(?:800|840|848|80[18]|90[012])(?:[ .]?\d{3}){2}|1300(?: ?\d{3}){2}|018000 ?\d{3} ?\d{3}|600 600 \d{3,4}|03\d\d \d{3} \d{4})(?![ \-/]?\d)/g,
    /#[a-z]{0,4}-?\d[\w-]*/g,
  ].map((pattern) => ({ pattern })),
)

/** Stretches of numbers of the business. They are never masked by looks alone. */
export function businessNumbers(folded: string, tokens: Tokens, zones: readonly Zone[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { end: from } of zones.flatMap((zone) => announcing.matchesIn(folded, tokens, zone))) {
    const window = folded.slice(from, from + 90)
    const gap = filler.exec(window)?.[0].length ?? 0
    const found = value.exec(window.slice(gap))
    if (found) stretches.push({ start: from + gap, end: from + gap + found[0].length })
  }
  for (const { start, end } of carriers.matchesIn(folded, zones)) stretches.push({ start, end })
  return stretches
}
