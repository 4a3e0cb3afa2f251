import { useId } from 'react'
import type { MappedPrompt, MappedText } from '../../web/flow-map-view.ts'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { useWords } from '../page-words.ts'

/** One prompt in every language, each with how long it can become beside what WhatsApp takes. */
export function PromptTexts({
  prompt: { file, name, shown, most, texts },
}: {
  readonly prompt: MappedPrompt
}) {
  const { step: words } = useWords(flowMapCatalogue)
  const heading = useId()
  return (
    <section className="prompt-texts" aria-labelledby={heading}>
      <h4 id={heading}>
        <code>{`${file}/${name}`}</code> <span className="badge">{words.shown[shown]}</span>
      </h4>
      <ul>
        {texts.map((text) => (
          <OneText key={text.locale} text={text} most={most} name={name} />
        ))}
      </ul>
    </section>
  )
}

type TextNeeds = { readonly text: MappedText; readonly most: number | null; readonly name: string }

function OneText({ text: { locale, text }, most, name }: TextNeeds) {
  const { step: words } = useWords(flowMapCatalogue)
  if (!text)
    return (
      <li data-missing="true">
        <span className="prompt-locale">{locale}</span>
        <em>{words.missing}</em>
      </li>
    )
  const { length, media } = text
  return (
    <li title={text.place}>
      <span className="prompt-locale">{locale}</span>
      <p lang={locale}>{text.words}</p>
      {media !== null ? (
        <span className="prompt-length">{words.sentAs[media]}</span>
      ) : most === null ? (
        <span className="prompt-length">{words.noLimit(length)}</span>
      ) : (
        <span className="prompt-length" data-over={length > most}>
          <meter
            min={0}
            max={most}
            high={most * nearly}
            optimum={0}
            value={Math.min(length, most)}
            aria-label={`${name}, ${locale}: ${words.length(length, most)}`}
          />
          <span aria-hidden="true">
            {length > most && `${words.tooLong}: `}
            {length} / {most}
          </span>
          {length > most && <span className="unseen">{words.tooLong}</span>}
        </span>
      )}
    </li>
  )
}

/** From here on a text is nearly too long. */
const nearly = 0.9
