import { mediaEndings, mediaTypeOf } from '../media/media-types.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import { addressType, isAddress, writtenMedia } from '../prompt-media.ts'
import type { Check, Draft } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { usedTexts } from './prompt-lookup.ts'

/** Pictures, films and documents of prompts that could not be sent: not in `media/`, another host, another kind of file. */
export const promptMedia: Check = (draft) => {
  const seen = new Set<unknown>()
  return usedTexts(draft).flatMap(({ use, prompt }) => {
    if (use.shown !== 'media' || seen.has(prompt)) return []
    seen.add(prompt)
    const written = writtenMedia(prompt)
    const wrong = isAddress(written) ? badAddress(draft, written) : badName(draft, written)
    return wrong ? [mistakeAt(prompt.at, `"${use.name}" ${wrong.says}`, wrong.advice)] : []
  })
}

type Wrong = Pick<Mistake, 'says' | 'advice'> | null

const noKind = 'is no kind of file that WhatsApp takes'

function badAddress({ business }: Draft, link: string): Wrong {
  const url = URL.canParse(link) ? new URL(link) : null
  if (url?.protocol !== 'https:' || url.username !== '' || url.port !== '' || /\s/.test(link))
    return {
      says: 'is no address of a file',
      advice:
        'write one such as https://cdn.loja.example/shop.jpg, or put the file into media/ and write its name',
    }
  if (business && !business.mediaHosts.includes(url.hostname))
    return {
      says: `stands at ${url.hostname}, which business.yaml does not name`,
      advice: `add it there: media_hosts: [${[...business.mediaHosts, url.hostname].join(', ')}]`,
    }
  if (addressType(link) === null)
    return { says: noKind, advice: `its address ends with one of: ${mediaEndings.join(', ')}` }
  return null
}

function badName({ media }: Draft, name: string): Wrong {
  if (media.has(name)) return null
  const alone = name.replace(/^(?:\.\/)?media\//, '').replace(/^\.\//, '')
  if (media.has(alone))
    return { says: 'names the folder with the file', advice: `write the name alone: ${alone}` }
  if (/[\\/]/.test(alone))
    return {
      says: `names "${name}", which is not in media/`,
      advice: 'put the file itself into the folder media/ and write its name alone',
    }
  if (mediaTypeOf(alone) === null)
    return {
      says: noKind,
      advice: didYouMean(alone, media.keys(), `its name ends with one of: ${mediaEndings.join(', ')}`),
    }
  const put = 'put the file into the folder media/, or write the https:// address where it stands'
  return { says: `names "${alone}", which is not in media/`, advice: didYouMean(alone, media.keys(), put) }
}
