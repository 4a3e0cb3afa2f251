import { brands } from './brands.ts'
import { commonWords } from './common-words.ts'
import { nicknames } from './nicknames.ts'
import { places } from './places.ts'
import { productNouns } from './product-nouns.ts'
import { isIn } from './word-bits.ts'
import type { WordList } from './word-book.ts'

const listed = (words: string): readonly string[] => words.split(/\s+/)

/** Words no name begins or ends with, even after "my name is". */
const functionWords =
  listed(`a o as os e y i u ou or and an the of in on at to for from by with is are was were be am not no nao non si sim yes ja que che qui quem
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
  adesso ahora hoje oggi hoy today titular cognome sobrenome apellido apellidos surname senha password born nato nata nascido`)

/** Months and days, which are names of people too: only a sure cue makes one of them a name. */
const calendar =
  listed(`january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta
  sexta sabado domingo gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre dicembre lunedi martedi mercoledi
  giovedi venerdi sabato domenica enero febrero mayo junio julio septiembre octubre noviembre diciembre lunes martes miercoles jueves
  viernes natal natale navidad pascoa pasqua pascua christmas easter`)

/** Words that stand inside a name and never begin or end one. */
const particles =
  listed(`da de do das des dos di del della dello dei degli delle d e y la las los van von der den ter bin al el lo le san santa st o
  mac mc du`)

const verbLike =
  listed(`need call may will can want have help please good day no si is like new just so out in on pay buy order ask house car bill
  home hello bom boa vou vim quero para`)

/** Words that lead to a place as often as to a person. */
const toward = listed(`para pra pro per for to from em in de di a by with con com under`)

/** Words that make a place, a feast or a church of the name after them: "Santa Rita", "São João", "Val di Susa". */
const opensPlace =
  listed(`sao santo santa san sant saint st nossa val monte villa vila porto puerto rio lago isola ilha playa praia reggio castel ponte
  fort mount lake port cape new rua avenida via viale corso calle shopping hospital colegio escola igreja chiesa parque parco
  praca piazza plaza stadio estadio aeroporto aeropuerto stazione hotel loja lojas negozio tienda restaurante ristorante
  pizzeria trattoria bar padaria farmacia supermercado supermercato mercado`)

/** Second halves of devotional names: Maria das Graças, Ana de Jesus. */
const devotional =
  listed(`gracas dores dolores conceicao jesus socorro fatima carmo carmen lourdes rosario santos aparecida penha gloria luz ceu
  angeles nieves pilar mar rocio valle cruz reis reyes anjos neves paz guadalupe`)

const firstsOf = (phrases: Iterable<string>) => [...phrases].map((phrase) => phrase.split(' ')[0] ?? '')

/** What the name finder asks of a word. */
export const nameLists: readonly WordList[] = [
  [functionWords, isIn.function],
  [commonWords, isIn.common],
  [calendar, isIn.calendar],
  [places, isIn.place],
  [firstsOf([...places].filter((place) => place.includes(' '))), isIn.placeStart],
  [particles, isIn.particle],
  [productNouns, isIn.productNoun],
  [firstsOf(brands), isIn.brandStart],
  [opensPlace, isIn.opensPlace],
  [toward, isIn.toward],
  [devotional, isIn.devotional],
  [verbLike, isIn.verbLike],
  [nicknames, isIn.nickname],
]
