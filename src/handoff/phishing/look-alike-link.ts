import { viewOf } from '../../privacy/detect/view.ts'

/** What the business is called, and where it is at home on the web. */
export type KnownBusiness = { readonly names: readonly string[]; readonly hosts: readonly string[] }

const link = /(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24}(?=[/?#:\s,;!)]|\.?$|\.\s)/gu

/** Whether a link leads to a host that carries the business's name and is none of its own. Linear. */
export function hasLookAlikeLink(text: string, { names, hosts }: KnownBusiness): boolean {
  const meant = names.map(skeleton).filter((name) => name.length >= 5)
  if (meant.length === 0 || !text.includes('.')) return false
  const parts = names.map((name) =>
    name
      .split(/\s+/)
      .map(skeleton)
      .filter((part) => part.length >= 3),
  )
  for (const [found] of text.matchAll(link)) {
    const host = found.replace(/^https?:\/\//i, '').toLowerCase()
    if (hosts.some((known) => host === known || host.endsWith(`.${known}`))) continue
    const shown = skeleton(host)
    if (meant.some((name) => shown.includes(name))) return true
    if (parts.some((of) => of.length > 1 && of.every((part) => shown.includes(part)))) return true
  }
  return false
}

/** As it looks: one case, one script, no marks, and no digits for letters. */
const skeleton = (text: string): string =>
  viewOf(text)
    .folded.replace(/0/g, 'o')
    .replace(/[1!|]/g, 'i')
    .replace(/3/g, 'e')
    .replace(/4/g, 'a')
    .replace(/5/g, 's')
    .replace(/[^a-z]/g, '')
