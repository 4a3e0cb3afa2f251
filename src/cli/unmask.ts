import { neverPlace } from '../flow/business-places.ts'
import { loadBot } from '../flow/load-bot.ts'
import { mistakeLine } from '../flow/mistake.ts'
import type { HashText } from '../flow/parse/read-draft.ts'
import { RawText } from '../message/raw-text.ts'
import { createAnonymizer } from '../privacy/anonymize.ts'
import { embeddedDetectors } from '../privacy/detect/embedded.ts'
import { type MaskingSection, type MaskingWords, readMasking } from '../privacy/masking-words.ts'
import { createTalkMemory } from '../privacy/talk-memory.ts'

/** Where people put a name: what is masked in one of these would be masked in a talk. */
const sentences = [
  '{}',
  'sou {}',
  'mi chiamo {}',
  'me llamo {}',
  'my name is {}',
  'a {} é linda',
  'comprei na {}',
]

/**
 * `sigilo unmask`: the line of `business.yaml` that keeps a brand or a member of staff from being masked, after a trial
 * that it would. Nothing is written: the files are the designers'.
 *
 * @param files the texts of `flows/` and `prompts/` by path
 * @returns the exit code: 1 when no line of `business.yaml` would help
 */
export async function proposeNever(
  files: ReadonlyMap<string, string>,
  words: string,
  { hash, write }: { readonly hash: HashText; readonly write: (line: string) => void },
): Promise<0 | 1> {
  const loaded = await loadBot(files, hash)
  if (loaded.outcome === 'refused') {
    for (const mistake of loaded.mistakes) write(mistakeLine(mistake))
    write('Mend these first; see sigilo flow check.')
    return 1
  }
  const { masking } = loaded.bot.business
  const proposed = { ...masking, never: [...masking.never, words] }
  const read = readMasking(proposed)
  if ('mistakes' in read) {
    for (const { mistake } of read.mistakes) write(`This cannot be a line of masking.never: ${mistake}.`)
    return 1
  }
  if (!(await isMasked(words, now(masking)))) {
    write('These words are not masked by themselves: nothing needs to be changed.')
    return 1
  }
  if (await isMasked(words, read.words)) {
    write('A line of masking.never would not help: numbers, e-mails and own patterns are always masked.')
    return 1
  }
  const { file, line, column } = neverPlace(files)
  write(`${file}:${line}:${column} let masking have this line, and these words are not masked any more:`)
  write(`  never: [${proposed.never.map((name) => JSON.stringify(name)).join(', ')}]`)
  return 0
}

function now(masking: MaskingSection): MaskingWords {
  const read = readMasking(masking)
  return 'words' in read ? read.words : { never: [], always: [] }
}

async function isMasked(words: string, masking: MaskingWords): Promise<boolean> {
  const anonymize = createAnonymizer({ detectors: embeddedDetectors(), masking, patience: 1_000 })
  for (const sentence of sentences) {
    const said = sentence.replace('{}', () => words)
    const { text } = await anonymize(new RawText(said), {
      hint: { locale: null, country: null },
      known: [],
      asked: [],
      memory: createTalkMemory([]),
    })
    if (!text.includes(words)) return true
  }
  return false
}
