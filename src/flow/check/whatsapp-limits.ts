import { whatsappLimits } from '../layout-reply.ts'
import type { Check } from './draft.ts'
import { longestRendering } from './longest-rendering.ts'
import { mistakeAt } from './mistake-at.ts'
import { usedTexts } from './prompt-lookup.ts'
import type { PromptUse } from './prompt-use.ts'

/** Words that WhatsApp would cut, in their longest rendering of each language. */
export const whatsappLengths: Check = (draft) =>
  usedTexts(draft).flatMap(({ use, locale, prompt }) => {
    const limit = limitOf(use)
    if (limit === null) return []
    const length = longestRendering(prompt, locale, limit.free)
    if (length <= limit.most) return []
    const says = `"${use.name}" has ${length} characters at its longest; ${limit.what} takes ${limit.most}`
    return [mistakeAt(prompt.at, says, 'shorten it')]
  })

export type PromptLimit = { readonly most: number; readonly what: string; readonly free: number }

/** Values in a title come from data and are cut there; in a text they are taken to be as long as an address. */
const inTitle = 1
const inText = 60

/** What WhatsApp takes where a prompt is shown; null: longer words are shown in another way. */
export function limitOf({ shown, choices, name }: PromptUse): PromptLimit | null {
  switch (shown) {
    case 'text':
      return { most: whatsappLimits.text, what: 'a message', free: inText }
    case 'caption':
      return { most: whatsappLimits.caption, what: 'a message with a picture or a file', free: inText }
    case 'header':
      return { most: whatsappLimits.header, what: 'the header of a template', free: inTitle }
    case 'template_button':
      return { most: whatsappLimits.templateButton, what: 'a button of a template', free: inTitle }
    case 'media':
      return null
    case 'template':
      return { most: whatsappLimits.template, what: 'a template', free: inText }
    case 'body':
      return choices > whatsappLimits.list.count
        ? { most: whatsappLimits.text, what: 'a message', free: inText }
        : { most: whatsappLimits.interactiveBody, what: 'a message with choices', free: inText }
    case 'title':
      return name === 'list_button'
        ? { most: whatsappLimits.list.button, what: 'the button of a list', free: inTitle }
        : { most: whatsappLimits.buttons.title, what: 'a button', free: inTitle }
    case 'row_title':
      return choices > whatsappLimits.list.count
        ? null
        : { most: whatsappLimits.list.title, what: 'a row of a list', free: inTitle }
    case 'description':
      return { most: whatsappLimits.list.description, what: 'a description in a list', free: inTitle }
  }
}
