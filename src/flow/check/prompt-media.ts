import type { Mistake } from '../mistake.ts'
import { mediaEndings, mediaKind } from '../prompt-media.ts'
import type { Check, Draft } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { usedTexts } from './prompt-lookup.ts'

/** Pictures, films and documents of prompts that could not be sent: no address, another host, another kind of file. */
export const promptMedia: Check = (draft) => {
  const seen = new Set<unknown>()
  return usedTexts(draft).flatMap(({ use, prompt }) => {
    if (use.shown !== 'media' || seen.has(prompt)) return []
    seen.add(prompt)
    const wrong = unsendable(draft, prompt.source.trim())
    return wrong ? [mistakeAt(prompt.at, `"${use.name}" ${wrong.says}`, wrong.advice)] : []
  })
}

function unsendable({ business }: Draft, link: string): Pick<Mistake, 'says' | 'advice'> | null {
  const url = URL.canParse(link) ? new URL(link) : null
  if (url?.protocol !== 'https:' || url.username !== '' || url.port !== '' || /\s/.test(link))
    return { says: 'is no address of a file', advice: 'write one such as https://cdn.loja.example/shop.jpg' }
  if (business && !business.mediaHosts.includes(url.hostname))
    return {
      says: `stands at ${url.hostname}, which business.yaml does not name`,
      advice: `add it there: media_hosts: [${[...business.mediaHosts, url.hostname].join(', ')}]`,
    }
  if (mediaKind(link) === null)
    return {
      says: 'is no kind of file that WhatsApp takes',
      advice: `its address ends with one of: ${mediaEndings.join(', ')}`,
    }
  return null
}
