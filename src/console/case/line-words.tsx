import '../kept/kept.css'
import type { LineView } from '../../web/conversations-view.ts'
import type { WordsLine } from '../../web/reveal-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { groupOf } from '../kept/token-group.ts'
import { useWords } from '../page-words.ts'

type WordsNeeds = {
  readonly words: NonNullable<LineView['words']>
  /** The same line put together again; null: it stays masked. */
  readonly opened: WordsLine | null
  /** Opens what is masked; null: whoever looks may not. */
  readonly open: (() => void) | null
}

/** Words as text and nothing else: what is masked as a chip that opens, what is open marked as such. */
export function LineWords({ words, opened, open }: WordsNeeds) {
  if (opened?.text) return <OpenWords line={opened} />
  return (
    <p className="line-words">
      {cut(words.text, words.tokens).map(({ text, mark }, at) => {
        // The stretches of one text never change places.
        const key = `${at}`
        if (mark === null) return <span key={key}>{text}</span>
        return <MaskedChip key={key} text={text} kind={mark.kind} open={open} />
      })}
    </p>
  )
}

type ChipNeeds = { readonly text: string; readonly kind: string; readonly open: (() => void) | null }

function MaskedChip({ text, kind, open }: ChipNeeds) {
  const { groups } = useWords(talkCatalogue).stored
  const { reveal } = useWords(caseCatalogue)
  const group = groupOf(kind)
  if (!open)
    return (
      <span className="chip" data-group={group} title={groups[group]}>
        {text}
      </span>
    )
  return (
    <button
      type="button"
      className="chip chip-key"
      data-group={group}
      title={reveal.opens(groups[group])}
      onClick={open}
    >
      {text}
    </button>
  )
}

function OpenWords({ line }: { readonly line: WordsLine }) {
  const text = line.text ?? ''
  return (
    <p className="line-words" data-open="true">
      {cut(text, line.opened).map(({ text: stretch, mark }, at) => {
        const key = `${at}`
        if (mark === null) return <span key={key}>{stretch}</span>
        const group = groupOf(mark.token.replace(/_\d+$/, ''))
        const isOpen = mark.how === 'opened' || mark.how === 'one-of-several'
        return (
          <span key={key} className={isOpen ? 'opened' : 'chip'} data-group={group} title={mark.token}>
            {stretch}
          </span>
        )
      })}
    </p>
  )
}

type Mark = { readonly start: number; readonly end: number }

/** A text cut at its marks, in order. */
function cut<One extends Mark>(
  text: string,
  marks: readonly One[],
): readonly { readonly text: string; readonly mark: One | null }[] {
  const found: { readonly text: string; readonly mark: One | null }[] = []
  let done = 0
  for (const mark of marks) {
    if (mark.start > done) found.push({ text: text.slice(done, mark.start), mark: null })
    found.push({ text: text.slice(mark.start, mark.end), mark })
    done = mark.end
  }
  if (done < text.length) found.push({ text: text.slice(done), mark: null })
  return found
}
