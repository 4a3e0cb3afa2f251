import type { ColleaguesView } from '../../web/inbox-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { useWords } from '../page-words.ts'
import { useTyping } from './use-typing.ts'

type TypingNeeds = {
  readonly number: string
  readonly me: string
  readonly colleagues: ColleaguesView['colleagues']
}

/** Which colleagues write here just now, so that two do not answer at once. */
export function TypingSaid({ number, me, colleagues }: TypingNeeds) {
  const { composer } = useWords(caseCatalogue)
  const names = useTyping(number, me).flatMap((staff) => {
    const name = colleagues.find((one) => one.staff === staff)?.name
    return name ? [name] : []
  })
  return (
    <p className="typing-said" role="status">
      {names.length > 0 && composer.typing(names.join(', '))}
    </p>
  )
}
