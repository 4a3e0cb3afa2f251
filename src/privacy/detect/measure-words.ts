import { firstWords } from './first-words.ts'
import { isIn } from './word-bits.ts'
import type { WordList } from './word-book.ts'

/** What prices and quantities are counted in, as alternatives of a pattern. */
export const measures =
  'reais|reai|euros?|dollars?|dolares|bucks|pesos|pounds|usd|brl|eur|kg|kgs|gr|ml|lt|litros?|litri|liters?|cm|mm|metros?|metri|m2|gb|mb|tb|gigas?|mega|watts?|volts?|mah|hz|btus?|polegadas|pollici|pulgadas|inch(?:es)?|un|unidades|unidad|unidade|units?|pezzi|pezzo|pcs|pieces|pessoas|persone|personas|people|guests|horas?|ore|hours?|min|minut[oi]s?|minutes|dias?|giorni|days?|anos?|anni|years?|meses|mesi|months?|parcelas|rate|cuotas|vezes|volte|veces|pontos|punti|puntos|points|km|itens|items|caixas|scatole|cajas|boxes'

/** Units of one letter: grams, litres, volts, watts, times. */
export const shortMeasures = 'glvwx'
/** Currencies before their number. */
export const currencies = 'eur|brl|usd|gbp'

const listed = [...(firstWords(`(?:${measures}|${currencies})`)?.words ?? []), ...shortMeasures]

export const measureLists: readonly WordList[] = [[listed, isIn.measure]]
