import type { Finding } from '../finding.ts'
import { finding, type Reading } from './reading.ts'

const address = /(?<![a-z\d])(?:https?:\/\/|www\.)[^\s"'<>()]{4,2000}/g
/** What a link may carry of a person: who, which door, which key. */
const personalName =
  /^(?:e-?mail|mail|user(?:name|_?id)?|name|nome|nombre|first_?name|last_?name|sobrenome|cognome|apellido|phone|tel|telefone|telefono|celular|mobile|whatsapp|cpf|cnpj|cf|dni|nif|ssn|token|access_token|id_token|auth|key|api_?key|sig(?:nature)?|secret|code|otp|pin|password|senha|pass|session(?:_?id)?|sid|reset|invite|address|endereco|indirizzo|direccion|zip|cep|cap|dob|birth\w*|customer_?id|client_?id|account|uid)$/
/** Pages of one person. */
const profile =
  /(?:instagram|facebook|fb|twitter|x|tiktok|linkedin|t|wa|telegram|snapchat|twitch|pinterest|github)\.(?:com|me)\/(?:in\/|u\/|add\/|people\/|@)?([a-z\d][\w.%-]{2,60})/
const pathSecret =
  /\/(?:reset|recover|recuperar|redefinir|recupera|invite|convite|invito|magic|verify|confirm|unsubscribe|login)[a-z-]*\/([\w.~%-]{8,400})/
const notPerson =
  /^(?:p|reel|reels|stories|explore|share|sharer|groups|events|watch|company|jobs|hashtag|intent|home|search|s|pages|send|joinchat)(?:[/?.]|$)/

/** A part of a link that says something of a person. Offsets are those of the link. */
type LinkPart = { readonly kind: 'ACCOUNT' | 'SECRET'; readonly end: number; readonly value: string }

/** The personal parts of a link: values of its query, the key of a link to reset a password, the name of a page. */
export function findInLinks({ view }: Reading): Finding[] {
  const { folded } = view
  if (!folded.includes('://') && !folded.includes('www.')) return []
  return [...folded.matchAll(address)].flatMap(({ 0: link, index }) =>
    [...inQuery(link), ...inPath(link)].map(({ kind, end, value }) =>
      finding(kind, index + end - value.length, index + end, 0.92),
    ),
  )
}

const inQuery = (link: string): readonly LinkPart[] =>
  [...link.matchAll(/[?&#;]([a-z_-]{1,24})=([^&#;]{1,1000})/g)]
    .filter(([, name = '']) => personalName.test(name))
    .map((part) => ({ kind: 'SECRET', end: part.index + part[0].length, value: part[2] ?? '' }))

function inPath(link: string): readonly LinkPart[] {
  const key = pathSecret.exec(link)
  const page = profile.exec(link)
  const parts: LinkPart[] = []
  if (key && /\d/.test(key[1] ?? ''))
    parts.push({ kind: 'SECRET', end: key.index + key[0].length, value: key[1] ?? '' })
  if (page && !notPerson.test(page[1] ?? ''))
    parts.push({ kind: 'ACCOUNT', end: page.index + page[0].length, value: page[1] ?? '' })
  return parts
}
