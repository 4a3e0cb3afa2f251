import type { Instant } from '../clock.ts'
import { mailEn } from './mail-en.ts'
import { mailEs } from './mail-es.ts'
import { mailIt } from './mail-it.ts'
import { mailPtBr } from './mail-pt-br.ts'
import { type MailLocale, type MailText, type MailWords, mailLocales, type NoticeKind } from './mail-words.ts'
import type { ResetKind } from './member.ts'

const words: Readonly<Record<MailLocale, MailWords>> = {
  'pt-BR': mailPtBr,
  it: mailIt,
  es: mailEs,
  en: mailEn,
}

/** The language of the business, which is all that is known of its people's; English where it is none of ours. */
type House = { readonly locale: string; readonly timeZone: string }

/** What an e-mail to somebody of the business says. */
export const staffMail = (house: House) => {
  const locale = mailLocales.find((one) => one === house.locale) ?? 'en'
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'long',
    timeZone: house.timeZone,
  })
  const number = new Intl.NumberFormat(locale)
  return {
    link: (what: ResetKind, link: string, until: Instant): MailText =>
      words[locale].link(what, link, time.format(until)),
    notice: (kind: NoticeKind, at: Instant): MailText => words[locale].notice(kind, time.format(at)),
    /** @param index the entry's place in the log, from 0 */
    colleague: (index: number, at: Instant, log: string): MailText =>
      words[locale].colleague(`#${number.format(index + 1)}`, time.format(at), log),
  }
}
