import type { AnswerSpec } from '../answer-spec.ts'
import type { Mistake } from '../mistake.ts'
import type { Check, DraftFlow } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** What an answer cannot be sent as, and files that are to be kept longer than WhatsApp has them. */
export const acceptedKinds: Check = ({ flows }) =>
  flows.flatMap((draft) =>
    [...draft.flow.answers].flatMap(([name, spec]) =>
      spec.type === 'media' ? sentMisfits(draft, name, spec) : wordMisfits(draft, name, spec),
    ),
  )

function wordMisfits({ yaml }: DraftFlow, name: string, { type, accept }: AnswerSpec): readonly Mistake[] {
  const at = yaml.at(['answers', name, 'accept'])
  if (type !== 'text')
    return accept.some((kind) => kind !== 'text')
      ? [
          mistakeAt(
            at,
            'only an answer of type text or media takes what is sent',
            'write "type: media", or "type: text" where words will do',
          ),
        ]
      : []
  return accept.includes('location')
    ? [mistakeAt(at, 'where somebody is stands for no words', 'ask for it by itself: "type: media"')]
    : []
}

/** How long WhatsApp keeps what people send. Milliseconds. @see facts: media ids of webhooks live seven days since 2025-10-09 */
const lifeOfFiles = 7 * 24 * 60 * 60 * 1000

function sentMisfits({ yaml }: DraftFlow, name: string, spec: AnswerSpec): readonly Mistake[] {
  const { accept, keep, pattern } = spec
  const at = (key: string) => yaml.at(['answers', name, key])
  const hasFiles = accept.some((kind) => kind !== 'location' && kind !== 'text')
  return [
    ...(accept.includes('text')
      ? [
          mistakeAt(
            at('accept'),
            'words do not answer a question of type media',
            'take "text" out, or write "type: text", which takes photos beside words',
          ),
        ]
      : []),
    ...(pattern === null
      ? []
      : [mistakeAt(at('pattern'), 'what is sent has no words to compare', 'remove "pattern"')]),
    ...(hasFiles && keep !== null && keep > lifeOfFiles
      ? [
          mistakeAt(
            at('keep'),
            `WhatsApp keeps what "${name}" is sent as for 7 days only`,
            'write "keep: 7d" or less; what is needed longer a person saves elsewhere',
          ),
        ]
      : []),
  ]
}
