import '../kept/kept.css'
import type { LineView } from '../../web/conversations-view.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { stretchesOf } from '../kept/stretches.ts'
import { StretchesShown } from '../kept/stretches-shown.tsx'
import { useWords } from '../page-words.ts'
import { promptSaid } from './prompt-said.ts'

type Line = Pick<LineView, 'kind' | 'words' | 'prompts' | 'said'>

/** A line in one row: words with what is masked as chips, the assistant's or by the names of its texts, else what it was. */
export function MaskedWords({ line }: { readonly line: Line }) {
  const { phone } = useWords(talkCatalogue)
  const { words, prompts, said, kind } = line
  if (words && words.text !== '')
    return <StretchesShown stretches={stretchesOf({ words: words.text, tokens: words.tokens })} as="chip" />
  const [first] = said?.parts ?? []
  if (first) return first
  if (prompts.length > 0) return prompts.map(promptSaid).join(' · ')
  const media: Readonly<Record<string, string>> = phone.media
  return <em>{Object.hasOwn(media, kind) ? media[kind] : phone.media.other}</em>
}
