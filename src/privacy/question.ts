import { viewOf } from './detect/view.ts'
import type { FindingKind } from './finding.ts'

const asks: readonly (readonly [FindingKind, RegExp])[] = [
  ['CPF', /(?<![\p{L}])cpf(?![\p{L}])/u],
  ['CNPJ', /(?<![\p{L}])cnpj(?![\p{L}])/u],
  ['CODICE_FISCALE', /codice fiscale|tessera sanitaria/u],
  ['PARTITA_IVA', /partita iva|p\. ?iva/u],
  ['DNI', /(?<![\p{L}])(?:dni|nif|nie|cedula|rut|curp|cuit)(?![\p{L}])/u],
  [
    'SSN',
    /(?<![\p{L}])(?:ssn|social security|national insurance|nin|pps\w*|aadhaar|pan|nhs|tfn)(?![\p{L}])/u,
  ],
  [
    'ID_NUMBER',
    /(?<![\p{L}])(?:rg|document\w*|documento|passport\w*|pasaporte|passaporte|passaporto|patente|id number|identidade|identidad|identita|carta d'identita|carteir\w*|tarjeta sanitaria|placa|targa|plate|registration|licence|license)(?![\p{L}])/u,
  ],
  ['EMAIL', /e-?mail|correo|posta elettronica/u],
  [
    'PHONE',
    /telefon|celular|cellulare|movil|phone|whatsapp|numero (?:de|para) contat|contact number|recapito/u,
  ],
  [
    'BIRTH_DATE',
    /nasc|nato|nata|nacim|naciste|nacio|birth|born|dob|(?:che|que|qual|what) (?:ano|anno|year)|aniversari|compleann|cumple|veio ao mundo|giorno e mese|how old|quantos anos|quanti anni|cuantos anos/u,
  ],
  ['POSTCODE', /(?<![\p{L}])(?:cep|cap|zip|post ?code|postal|codigo postal)(?![\p{L}])/u],
  [
    'ADDRESS',
    /enderec|indirizzo|direccion|domicilio|(?<!e-?mail )address|onde (?:voce )?mora|dove abit|donde vive|where (?:do )?you live|qual rua|street|complement|andar|apartament|appartament|(?<![\p{L}])(?:piso|puerta|scala|interno|civico|flat|floor|bairro|barrio|quartiere|portal|bloco|via|rua|calle)(?![\p{L}])|(?:onde|aonde|dove|donde|where)[^.?!]{0,24}(?:entreg|consegn|deix|lasci|dej|mand|spedi|envi|deliver|leave|send|drop|driver|try)/u,
  ],
  [
    'CARD',
    /(?:numero|number|digit|cifre|digitos|final|last|ultim)[^.?!]{0,30}(?:cartao|carta|tarjeta|card)|(?:cartao|carta di|tarjeta|card)[^.?!]{0,12}(?:numero|number|ending|final)|(?:last|ultim[aeio]s?|finais|final)[^.?!]{0,10}(?:four|quatro|quattro|cuatro|4)(?![\d\p{L}])/u,
  ],
  [
    'IBAN',
    /iban|(?:numero|number)[^.?!]{0,12}(?:conta|conto|cuenta|account)|account number|(?:conta|conto|cuenta)[^.?!]{0,12}(?:banc|corrent)/u,
  ],
  [
    'SECRET',
    /senha|password|contrasena|codigo (?:de verificacao|que|por sms|enviado)|codice (?:di verifica|ricevuto|inviato|otp)|verification code|otp|(?<![\p{L}])pin(?![\p{L}])|passcode|clave|chave de acesso|palavra[- ](?:passe|chave)|(?:six|seis|sei|6|four|quatro|quattro|cuatro|4|five|cinco|cinque|5)[ -](?:digit|cifr|numer)|sms|texted|torpedo|(?:codigo|codice|code)(?! postal| de rast| de barr| a barre| articol| prodott| fiscale)|(?:pergunta|domanda|pregunta|question) (?:secret|segret|de seg|di sic|security)|(?:resposta|risposta|respuesta|answer)[^.?!]{0,16}(?:segur|sicur|segret|secret|security)|security (?:question|answer|word)|(?:cvv|cvc)/u,
  ],
  [
    'ACCOUNT',
    /user ?(?:id|name)|usuario|nome utente|policy number|apolice|polizza|poliza|customer (?:id|number)|(?:codigo|numero) d[eo] cliente|codice cliente|member|matricula|tessera|(?:numero|n|number) (?:de|do|del|di|of)? ?(?:contrat\w*|contract|socio|assinante|abonado|utente|instalacao)|login|handle/u,
  ],
  [
    'NAME',
    /(?<![\p{L}])(?:nome|nombre|name|cognome|apellidos?|sobrenome|surname|com quem (?:eu )?(?:falo|estou)|quem (?:fala|vai)|con chi (?:parlo|ho)|chi parla|con quien (?:hablo|tengo)|quien (?:habla|retira|recoge)|(?:who|whom) (?:am i|is this|are you)|como (?:voce )?se chama|come (?:ti chiami|si chiama)|como te llamas|como se llama|titular|intestatario|paciente|paziente|chamar|chamo|llamarte|llamarle|chiamar\w*|call you|quem|chi|quien|who|whose)(?![\p{L}])/u,
  ],
]

const isQuestion =
  /\?|pop in|type in|send (?:me|us|over)|digit|ultime|escrib|mandami|mi mandi|me manda|passa|confirma|repet|ripet|qual|quale|cual|what|informe|informar|me (?:passa|diz|diga|manda|fala)|preciso d|digite|digita|inserisc|mi (?:dica|puo|dia|serve)|ho bisogno|indique|indica|necesito|dime|digame|escrib|please|por favor|per favore|could you|may i|can i|provide|enter|type|confirm|tell me|share|poderia|potrebbe|podria|favor/u

/** What else a business asks a number for: orders, sizes, amounts, days. */
const ofBusiness =
  /pedido|ordin|orden|order|compra|quant|cuant|how (?:many|much)|size|talla|taglia|tamanho|numerac|valor|import|amount|price|prezz|prec|pag|hora|ore |time|when|quando|cuando|dia |giorn|day|protocol|ticket|track|rastre|seguim|spediz|envio|artic|produ|model|sku|ean|fattur|factur|fatur|invoice|boleto|nota|mesa|tavol|table|pessoas|person[ae]s?|people|guests|opcao|opzion|opcion|option|nota de|voto|rate|score/u

/**
 * Which personal data a question of the business asks for, in the order of our list; none when it asks nothing. A number
 * asked for and not known for an order, a size or a day is taken for a person's.
 */
export function askedIn(question: string): readonly FindingKind[] {
  const { folded } = viewOf(question)
  if (!isQuestion.test(folded)) return []
  const kinds = asks.filter(([, pattern]) => pattern.test(folded)).map(([kind]) => kind)
  if (kinds.length > 0) return kinds
  return ofBusiness.test(folded) ? [] : ['ACCOUNT']
}
