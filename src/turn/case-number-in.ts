import { type CaseNumber, parseCaseNumber } from '../ids.ts'

/** As it is told, or said with the word for it, with or without its dash. */
const told = /(?<![\p{L}\p{N}-])([2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4})(?![\p{L}\p{N}-])/iu
const named =
  /(?<!\p{L})(?:protocol[olo]{0,2}|protocollo|caso|case|atendimento|chamado|ticket|pratica)(?:\s+(?:n[\u00famuer\u00ba\u00b0o.]*|number|is|\u00e9|\u00e8|es))?[\s:#]+([2-9A-HJ-NP-Z]{4}[\s-]?[2-9A-HJ-NP-Z]{4})(?![\p{L}\p{N}-])/iu

/** What looks like a case number in what somebody wrote; null: nothing does. */
export function caseNumberIn(words: string): CaseNumber | null {
  const found = told.exec(words)?.[1] ?? named.exec(words)?.[1]
  return found ? parseCaseNumber(found) : null
}
