import { viewOf } from './detect/view.ts'
import type { FindingKind } from './finding.ts'

const asks: readonly (readonly [FindingKind, RegExp])[] = [
  ['CPF', /(?<![\p{L}])cpf(?![\p{L}])/u],
  ['CNPJ', /(?<![\p{L}])cnpj(?![\p{L}])/u],
  ['CODICE_FISCALE', /codice fiscale|tessera sanitaria/u],
  ['PARTITA_IVA', /partita iva|p\. ?iva/u],
  ['DNI', /(?<![\p{L}])(?:dni|nif|nie|cedula|rut|curp|cuit)(?![\p{L}])/u],
  ['SSN', /(?<![\p{L}])(?:ssn|social security|national insurance|last (?:four|4))(?![\p{L}])/u],
  [
    'ID_NUMBER',
    /(?<![\p{L}])(?:rg|document\w*|documento|passport\w*|pasaporte|passaporte|passaporto|patente|id number|identidade|identidad|identita)(?![\p{L}])/u,
  ],
  ['EMAIL', /e-?mail|correo|posta elettronica/u],
  [
    'PHONE',
    /telefon|celular|cellulare|movil|phone|whatsapp|numero (?:de|para) contat|contact number|recapito/u,
  ],
  ['BIRTH_DATE', /nasc|nato|nata|nacim|naciste|nacio|birth|born|dob/u],
  ['POSTCODE', /(?<![\p{L}])(?:cep|cap|zip|post ?code|postal|codigo postal)(?![\p{L}])/u],
  [
    'ADDRESS',
    /enderec|indirizzo|direccion|domicilio|(?<!e-?mail )address|onde (?:voce )?mora|dove abit|donde vive|where (?:do )?you live|qual rua|street/u,
  ],
  [
    'CARD',
    /(?:numero|number|digit|cifre|digitos|final|last|ultim)[^.?!]{0,30}(?:cartao|carta|tarjeta|card)|(?:cartao|carta di|tarjeta|card)[^.?!]{0,12}(?:numero|number|ending|final)/u,
  ],
  [
    'IBAN',
    /iban|(?:numero|number)[^.?!]{0,12}(?:conta|conto|cuenta|account)|account number|(?:conta|conto|cuenta)[^.?!]{0,12}(?:banc|corrent)/u,
  ],
  [
    'SECRET',
    /senha|password|contrasena|codigo (?:de verificacao|que|por sms|enviado)|codice (?:di verifica|ricevuto|inviato|otp)|verification code|otp|(?<![\p{L}])pin(?![\p{L}])|passcode/u,
  ],
  [
    'ACCOUNT',
    /user ?(?:id|name)|usuario|nome utente|policy number|apolice|polizza|poliza|customer (?:id|number)|(?:codigo|numero) d[eo] cliente|codice cliente|membership/u,
  ],
  [
    'NAME',
    /(?<![\p{L}])(?:nome|nombre|name|cognome|apellidos?|sobrenome|surname|com quem (?:eu )?(?:falo|estou)|quem (?:fala|vai)|con chi (?:parlo|ho)|chi parla|con quien (?:hablo|tengo)|quien (?:habla|retira|recoge)|(?:who|whom) (?:am i|is this|are you)|como (?:voce )?se chama|come (?:ti chiami|si chiama)|como te llamas|como se llama|titular|intestatario|paciente|paziente)(?![\p{L}])/u,
  ],
]

const isQuestion =
  /\?|qual|quale|cual|what|informe|informar|me (?:passa|diz|diga|manda|fala)|preciso d|digite|digita|inserisc|mi (?:dica|puo|dia|serve)|ho bisogno|indique|indica|necesito|dime|digame|escrib|please|por favor|per favore|could you|may i|can i|provide|enter|type|confirm|tell me|share|poderia|potrebbe|podria|favor/u

/** Which personal data a question of the business asks for, in the order of our list; none when it asks nothing. */
export function askedIn(question: string): readonly FindingKind[] {
  const { folded } = viewOf(question)
  if (!isQuestion.test(folded)) return []
  return asks.filter(([, pattern]) => pattern.test(folded)).map(([kind]) => kind)
}
