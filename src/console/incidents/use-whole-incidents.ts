import { useLayoutEffect, useRef, useState } from 'react'
import type { IncidentClosing, IncidentView } from '../../web/incidents-view.ts'
import { Gone, Refused } from '../ask-server.ts'
import { incidentsCatalogue } from '../catalogue/incidents/catalogue.ts'
import { type Refusal, refusalOf } from '../inbox/refusal-of.ts'
import { useDeskActs } from '../inbox/use-desk-act.ts'
import { useWords } from '../page-words.ts'
import { placeNow } from '../things.ts'

/** The keys, or the incident that is to be closed. */
export type IncidentsQuestion = 'keys' | { readonly closing: IncidentView }

export type WholeIncidents = ReturnType<typeof useWholeIncidents>

/** What is done on the page: what comes of it is said, and everything is looked at again. */
export function useWholeIncidents(look: () => Promise<void>) {
  const words = useWords(incidentsCatalogue)
  const acts = useDeskActs()
  const [question, setQuestion] = useState<IncidentsQuestion | null>(null)
  const goOn = useRef<() => boolean>(() => false)

  // With the same commit that takes the incident away, or a key pressed between would go nowhere.
  useLayoutEffect(() => {
    if (goOn.current()) goOn.current = () => false
  })

  const end = (said: string) => {
    setQuestion(null)
    acts.say(said)
    return look()
  }
  return {
    ...{ acts, question },
    ask: (asked: IncidentsQuestion) => {
      goOn.current = placeNow()
      setQuestion(asked)
    },
    closeQuestion: () => setQuestion(null),
    /** @returns why nothing came of it; null: it is closed, by whoever asks or by somebody who was faster */
    close: async (
      closing: IncidentClosing,
      call: (closing: IncidentClosing) => Promise<unknown>,
    ): Promise<Refusal | null> => {
      try {
        await call(closing)
        await end(words.said.closed(closing.incident))
      } catch (error) {
        const faster = fasterIn(error)
        if (!faster && !(error instanceof Gone)) return refusalOf(error)
        await end(faster ? words.said.faster(faster.name ?? words.nobody(faster.staff)) : words.said.gone)
      }
      return null
    },
  }
}

/** Who had closed it before, where that is what the server says. */
function fasterIn(error: unknown) {
  if (!(error instanceof Refused) || error.code !== 'ALREADY_CLOSED') return null
  return (error.body.incident as IncidentView).closed?.by ?? null
}
