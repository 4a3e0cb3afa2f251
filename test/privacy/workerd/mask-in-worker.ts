import { RawText } from '../../../src/message/raw-text.ts'
import { anonymize } from '../../../src/privacy/anonymize.ts'
import { embeddedDetectors } from '../../../src/privacy/detect/embedded.ts'
import { noMaskingWords } from '../../../src/privacy/masking-words.ts'
import { createTalkMemory } from '../../../src/privacy/talk-memory.ts'

/** A text as its UTF-16 units: JSON between processes would mend halves of surrogate pairs. */
export type Sent = { readonly units: readonly number[]; readonly locale: string | null }

const parts = { detectors: embeddedDetectors(), masking: noMaskingWords, patience: 1_000 }

/** What is found in each text and the words that would be stored, the same way in every runtime. */
export async function maskAll(texts: readonly Sent[]): Promise<readonly string[]> {
  const answers: string[] = []
  for (const { units, locale } of texts) {
    const { text, findings } = await anonymize(parts, new RawText(String.fromCharCode(...units)), {
      hint: { locale, country: null },
      known: [],
      asked: [],
      memory: createTalkMemory([]),
    })
    const found = findings.map(({ kind, start, end, confidence }) => [kind, start, end, confidence].join(' '))
    const stored = text.text.split('').map((unit) => unit.charCodeAt(0).toString(16))
    answers.push(`${found.join(', ')} | ${stored.join(' ')}`)
  }
  return answers
}

/**
 * The part workerd runs, bundled by name.
 * @public
 */
export const worker = {
  fetch: async (request: Request): Promise<Response> =>
    Response.json(await maskAll((await request.json()) as readonly Sent[])),
}
