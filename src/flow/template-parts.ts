import { altName } from './prompt-media.ts'

/**
 * What a template is made of, by the names of its prompts: words above (`.header`) or a picture (`.media`), its own words,
 * and buttons below (`.button.1`), which are answers or lead to an address (`.button.1.url`). A slot in one of them is
 * filled by the prompt of its number: `.1`, `.header.1`, `.button.1.url.1`.
 */
export type TemplatePart =
  | { readonly part: 'header' }
  | { readonly part: 'media' }
  | { readonly part: 'body' }
  | { readonly part: 'url'; readonly button: number }

/** As many buttons as Meta lets one template have. */
export const mostTemplateButtons = 10

export const headerName = (template: string): string => `${template}.header`
/** @param button counted from 1 */
export const buttonName = (template: string, button: number): string => `${template}.button.${button}`
export const urlName = (template: string, button: number): string => `${buttonName(template, button)}.url`

/** The buttons a template has, counted from 1. */
export function buttonsOf(template: string, isWritten: (name: string) => boolean): readonly number[] {
  const all = Array.from({ length: mostTemplateButtons }, (_, at) => at + 1)
  const end = all.findIndex((button) => !isWritten(buttonName(template, button)))
  return end < 0 ? all : all.slice(0, end)
}

/** The prompts that fill one part's slots, in their order. */
export function parametersOf(part: string, isWritten: (name: string) => boolean): readonly string[] {
  const names: string[] = []
  while (isWritten(`${part}.${names.length + 1}`)) names.push(`${part}.${names.length + 1}`)
  return names
}

/** Every prompt that is worked out when the template is sent; the rest stands at Meta. */
export function sentParts(template: string, isWritten: (name: string) => boolean): readonly string[] {
  const media = `${template}.media`
  return [
    ...(isWritten(media) ? [media] : parametersOf(headerName(template), isWritten)),
    ...parametersOf(template, isWritten),
    ...buttonsOf(template, isWritten).flatMap((button) => parametersOf(urlName(template, button), isWritten)),
  ]
}

/** Every prompt a template is made of: what is worked out, and what stands at Meta. */
export const templateNames = (template: string, isWritten: (name: string) => boolean): readonly string[] => [
  template,
  headerName(template),
  altName(template),
  ...sentParts(template, isWritten),
  ...buttonsOf(template, isWritten).flatMap((button) => [
    buttonName(template, button),
    urlName(template, button),
  ]),
]

/** Which part a sent prompt fills. */
export function partOf(template: string, name: string): TemplatePart {
  const rest = name.slice(template.length + 1)
  if (rest === 'media') return { part: 'media' }
  if (rest.startsWith('header.')) return { part: 'header' }
  const button = /^button\.(\d+)\./.exec(rest)?.[1]
  return button === undefined ? { part: 'body' } : { part: 'url', button: Number(button) }
}
