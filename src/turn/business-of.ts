import type { Bot } from '../flow/bot.ts'
import type { KnownBusiness } from '../handoff/phishing/look-alike-link.ts'

/** What the business calls itself and where it is at home, by its own files: what others imitate. */
export const businessOf = ({ business, privacy }: Pick<Bot, 'business' | 'privacy'>): KnownBusiness => ({
  names: [business.name],
  hosts: [...business.mediaHosts, ...hostOf(privacy.notice.url)],
})

const hostOf = (url: string): readonly string[] =>
  URL.canParse(url) ? [new URL(url).hostname.replace(/^www\./, '')] : []
