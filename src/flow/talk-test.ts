import { LineCounter, parseAllDocuments } from 'yaml'
import * as z from 'zod'
import type { Mistake } from './mistake.ts'

const names = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? [value] : value))
const bubble = z.union([
  z.string(),
  z.strictObject({ voice: z.string() }),
  z.strictObject({ photo: z.string() }),
  z.strictObject({ sticker: z.string() }),
])

const turn = z.strictObject({
  /** What the person writes: one bubble or several. */
  person: z.union([bubble, z.array(bubble)]).optional(),
  /** The option the person taps, by its name. */
  choose: z.string().optional(),
  /** Nobody writes for so long: `2h`. */
  wait: z
    .string()
    .regex(/^\d+[smhd]$/)
    .optional(),
  /** Prompts that must be said, in this order; none: the bot is silent. */
  bot: names.optional(),
  stored: names.optional(),
  sent_to: z.record(z.string(), z.array(z.string())).optional(),
  consented: z.record(z.string(), z.union([z.boolean(), z.enum(['yes', 'no'])])).optional(),
  audited: names.optional(),
})

const talk = z.strictObject({
  talk: z.string(),
  person: z.strictObject({ whatsapp: z.string().default('unknown'), locale: z.string() }),
  turns: z.array(turn).min(1),
})

export type TalkTurn = z.infer<typeof turn>
/** A talk as a test: what the person does, what the bot must say, and what may be kept and sent. */
export type TalkTest = z.infer<typeof talk> & { readonly file: string; readonly line: number }

/** Reads a `*.talk.yaml` file; every mistake comes back with its line. */
export function parseTalkTests(
  file: string,
  text: string,
): { readonly tests: readonly TalkTest[]; readonly mistakes: readonly Mistake[] } {
  const lines = new LineCounter()
  const tests: TalkTest[] = []
  const mistakes: Mistake[] = []
  for (const document of parseAllDocuments(text, { lineCounter: lines })) {
    if (!('errors' in document)) continue
    const start = document.contents?.range?.[0] ?? 0
    const { line } = lines.linePos(start)
    for (const error of document.errors) {
      const at = lines.linePos(error.pos[0])
      mistakes.push({
        file,
        line: at.line,
        column: at.col,
        says: 'this is not YAML',
        advice: 'look at the quotes and the indentation',
      })
    }
    if (document.errors.length > 0) continue
    const read = talk.safeParse(document.toJS({ maxAliasCount: 10 }))
    if (read.success) tests.push({ ...read.data, file, line })
    else
      mistakes.push(
        ...read.error.issues.map(({ path, message }) => {
          const node = document.getIn(path as (string | number)[], true) as
            | { range?: [number, number, number] }
            | undefined
          const at = lines.linePos(node?.range?.[0] ?? start)
          return {
            file,
            line: at.line,
            column: at.col,
            says: `${path.join('.') || 'the talk'}: ${message}`,
            advice: '',
          }
        }),
      )
  }
  return { tests, mistakes }
}
