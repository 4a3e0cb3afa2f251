import { isCommonWord } from './common-words.ts'

/** Words that speak of a vehicle, in four languages, and the cars people drive: what looks like a plate near them is one. */
export const vehicleWords =
  /(?<![a-z])(?:targ[ah]\w*|placas?|matriculas?|patentes?|chapa|plates?|reg|rego|registration|vrn|license|carr[oi]|coches?|viatura|veicul\w+|vehicul\w+|vehicles?|cars?|auto(?:mobil\w+|movil\w*|vettura)?|macchina|mot[oi]\w*|scooter\w*|vespa|camion\w*|camper|furgon\w*|caminhao|taxi|uber|suv|vans?|truck|bike|scooty|motorcycle|towed|ztl|estacion\w+|parking|parched?gi\w+|seguro|insurance|mot|fiat|ford|toyota|honda|nissan|renault|seat|skoda|volkswagen|vw|golf|polo|clio|corsa|opel|vauxhall|peugeot|citroen|picasso|audi|bmw|mercedes|hyundai|kia|mazda|suzuki|jetta|versa|camry|corolla|yaris|civic|tiguan|panda|punto|onix|gol|hb20|fiesta|focus|qashqai|sandero|duster|ibiza|leon|wagonr|swift|innova|creta|activa|tesla|volvo|mini cooper|dacia|jeep|chevrolet|aveo|spark|hilux|ranger|ute|transit)(?![a-z])/

/** Whether none of a plate's groups of letters is a word, a measure or the end of an ordinal: "das 15h", "the 10th", "at 12 pm". */
export const isPlateLike = (compacted: string): boolean =>
  !/\d(?:th|st|nd|rd|h|am|pm|gb|tb|mb|kg|ml|mm|cm|hz|px|kw|cv|hp|cc|kwh|km|vw)$/.test(compacted) &&
  !/[a-z](?:19|20)\d\d$/.test(compacted) &&
  !compacted.match(/[a-z]{2,}/g)?.some((letters) => notOnPlates.has(letters) || isCommonWord(letters))

const notOnPlates: ReadonlySet<string> = new Set(
  'am pm at up or ei my as so be go no if am an by he hi in is it me of ok on to us we at bmw kia vw suv gti tdi hdi dci tsi tfsi gnv abs tel cel cep cpf cap cod art num nro ref rua tag app iva dni nif rut voo box bus row max min les ord ped pag vol apt lei ley km kms clp cop mxn ars usd eur brl'.split(
    ' ',
  ),
)
