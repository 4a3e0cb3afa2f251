import { type FilledTemplate, fillTemplate } from './check-template.ts'
import { type Json, jsonIn, jsonList } from './graph-json.ts'
import { type GraphProblem, problem } from './graph-problem.ts'
import type { MediaStore } from './media-store.ts'
import type { ApprovedTemplate, BubbleContent, ShownFile } from './settings.ts'

export type Shown = {
  readonly outcome: 'shown'
  readonly content: BubbleContent
  /** Null: a free-form message. */
  readonly template: ApprovedTemplate | null
}

const free = (content: BubbleContent): Shown => ({ outcome: 'shown', content, template: null })

/** What the phone shows of a message that passed its checks. */
export function shownContent(
  body: Json,
  templates: readonly ApprovedTemplate[],
  media: MediaStore,
): Shown | { readonly outcome: 'refused'; readonly problem: GraphProblem } {
  const type = typeof body.type === 'string' ? body.type : 'text'
  const content = jsonIn(body[type])
  switch (type) {
    case 'text':
      return free({ kind: 'text', text: String(content.body) })
    case 'interactive':
      return unknownMedia(jsonIn(content.header), media) ?? free(interactiveContent(content, media))
    case 'template': {
      const filled = fillTemplate(content, templates)
      if (filled.outcome === 'refused') return filled
      return templateShown(filled, media)
    }
    case 'location':
    case 'contacts':
    case 'reaction':
      return free({ kind: 'other', type, text: JSON.stringify(body[type]) })
    default:
      return (
        unknownMedia({ type, [type]: content }, media) ??
        free({
          kind: 'media',
          media: type,
          caption: typeof content.caption === 'string' ? content.caption : null,
          link: typeof content.link === 'string' ? content.link : null,
          file: fileOf({ type, [type]: content }, media),
        })
      )
  }
}

function templateShown(
  { template, text, header }: Extract<FilledTemplate, { outcome: 'filled' }>,
  media: MediaStore,
): Shown | { readonly outcome: 'refused'; readonly problem: GraphProblem } {
  const { name, buttons } = template
  const choices = buttons.flatMap((button) =>
    button.button === 'quick_reply' ? [{ id: button.text, title: button.text, description: null }] : [],
  )
  const above = template.header?.header ?? 'text'
  const shown = {
    kind: 'template',
    name,
    header: above === 'text' ? null : above,
    file: fileOf(header, media),
    text,
    choices,
  } as const
  return unknownMedia(header, media) ?? { outcome: 'shown', content: shown, template }
}

function fileOf(header: Json, media: MediaStore): ShownFile {
  const { id } = typeof header.type === 'string' ? jsonIn(header[header.type]) : {}
  const file = typeof id === 'string' ? media.find(id) : null
  return file && Buffer.from(file.sha256, 'base64').toString('hex')
}

/** An uploaded file that Meta does not have, or has as another kind than the message says. */
function unknownMedia(
  header: Json,
  media: MediaStore,
): { readonly outcome: 'refused'; readonly problem: GraphProblem } | null {
  const { type } = header
  const { id } = typeof type === 'string' ? jsonIn(header[type]) : {}
  if (typeof id !== 'string') return null
  const file = media.find(id)
  if (!file) return { outcome: 'refused', problem: problem(131053, 'Media upload error: no such media') }
  const isOfKind = type === 'document' || type === 'sticker' || file.mime.startsWith(`${type}/`)
  return isOfKind ? null : { outcome: 'refused', problem: problem(131053, `Media upload error: no ${type}`) }
}

function interactiveContent({ type, header, body, action }: Json, media: MediaStore): BubbleContent {
  const text = String(jsonIn(body).text)
  const { button, buttons, sections } = jsonIn(action)
  const shown = ({ id, title, description }: Json) => ({
    id: String(id),
    title: String(title),
    description: typeof description === 'string' ? description : null,
  })
  if (type === 'button') {
    const above = jsonIn(header).type
    return {
      kind: 'buttons',
      header: typeof above === 'string' && above !== 'text' ? above : null,
      file: fileOf(jsonIn(header), media),
      text,
      choices: jsonList(buttons).map(({ reply }) => shown(jsonIn(reply))),
    }
  }
  const choices = jsonList(sections).flatMap(({ rows }) => jsonList(rows).map(shown))
  return { kind: 'list', text, button: String(button), choices }
}
