import type { Finding } from '../finding.ts'
import { finding, type Reading } from './reading.ts'

/** A name people log in or play under has an underscore more often than anything else they write. */
const joined = /(?<![a-z\d_@/.:#?&;=-])[a-z\d][a-z\d.-]{0,24}(?:_[a-z\d.-]{1,24}){1,4}(?![a-z\d_@/])/g
const nickWords =
  /(?<![a-z])(?:user\w*|utente|usuari[oa]|nick\w*|gamer ?tag|login|handle|perfil|profil[eo]|snap(?:chat)?|insta\w*|ig|tiktok|wechat|telegram|discord|psn|xbox|cuenta|account|conta|forum|foro)(?![a-z])/
const notHandle =
  /\.(?:pdf|jpe?g|png|docx?|xlsx?|mp[34]|zip|txt|html?|csv)$|^(?:img|vid|dsc|pxl|screenshot|scan|wa|doc|file|error|err|order|sku)_|^[a-z]{1,4}_\d{6,}/

/** The name of a wireless network. */
const networkWords =
  /(?<![a-z])(?:redes?|rede|rete|network|ssid|wi-?fi)(?: (?:se llama|se chama|chamada|si chiama|called|is|e|es|name)){0,2}:? $/

const cashtag = /(?<![a-z\d$])\$[a-z][a-z\d_]{2,19}(?![a-z\d_])/g
/** A name for a bank account of Argentina: three words with dots. */
const alias =
  /(?<=(?<![a-z])alias(?: (?:es|de|del|cbu|mp|mercado pago|para|mi)){0,3}:? {1,2})[a-z\d]{2,}(?:[.-][a-z\d]{2,}){1,3}(?![a-z\d@])/g

/** Names of accounts by their looks: `lupo_73`, `$tincho`, an alias for a transfer. */
export function findHandles({ view }: Reading): Finding[] {
  const { folded } = view
  const found: Finding[] = []
  if (folded.includes('_')) {
    const confidence = nickWords.test(folded) ? 0.9 : 0.65
    for (const { 0: value, index } of folded.matchAll(joined)) {
      const end = value.replace(/[.-]+$/, '').length
      const isNetwork = networkWords.test(folded.slice(Math.max(0, index - 30), index))
      if (!notHandle.test(value) && !isNetwork) found.push(finding('ACCOUNT', index, index + end, confidence))
    }
  }
  if (folded.includes('$') && /cash ?app|venmo|(?<![a-z])cash(?![a-z])/.test(folded)) {
    for (const { 0: value, index } of folded.matchAll(cashtag))
      found.push(finding('ACCOUNT', index, index + value.length, 0.9))
  }
  if (folded.includes('alias')) {
    for (const { 0: value, index } of folded.matchAll(alias))
      found.push(finding('BANK_ACCOUNT', index, index + value.length, 0.92))
  }
  return found
}
