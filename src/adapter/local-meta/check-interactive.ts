import { mediaProblem } from './check-media.ts'
import { type Json, jsonIn, jsonList } from './graph-json.ts'
import {
  areUnique,
  firstProblem,
  type GraphProblem,
  invalid,
  missing,
  optionalTextProblem,
  problem,
  textProblem,
} from './graph-problem.ts'

/** Characters and counts. @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages#interactive-object */
const longestBody = 1024
const longestHeader = 60
const longestFooter = 60
const mostButtons = 3
const longestButtonTitle = 20
const longestButtonId = 256
const longestListButton = 20
const mostSections = 10
const longestSectionTitle = 24
const mostRows = 10
const longestRowTitle = 24
const longestRowDescription = 72
const longestRowId = 200
const headerMedia: ReadonlySet<string> = new Set(['image', 'video', 'document'])

/** The first limit an interactive message breaks. Only the kinds the platform sends are known here. */
export function checkInteractive(interactive: Json): GraphProblem | null {
  const { type, header, body, footer, action } = interactive
  const around =
    textProblem("interactive['body']['text']", jsonIn(body).text, longestBody) ??
    (header === undefined ? null : checkHeader(jsonIn(header), type)) ??
    (footer === undefined
      ? null
      : textProblem("interactive['footer']['text']", jsonIn(footer).text, longestFooter))
  if (around) return around
  if (type === 'button') return checkButtons(jsonIn(action))
  if (type === 'list') return checkList(jsonIn(action))
  return problem(100, "Param interactive['type'] is not a kind this server knows: button, list")
}

function checkHeader(header: Json, of: unknown): GraphProblem | null {
  const { type, text } = header
  if (type === 'text') return textProblem("interactive['header']['text']", text, longestHeader)
  if (of === 'list') return invalid('the header of a list must be text')
  if (typeof type !== 'string' || !headerMedia.has(type))
    return invalid('the header of buttons must be text, image, video or document')
  const content = jsonIn(header[type])
  if (content.caption !== undefined) return invalid('the media of a header has no caption')
  return mediaProblem(content, type)
}

function checkButtons({ buttons }: Json): GraphProblem | null {
  const replies = jsonList(buttons).map(({ type, reply }) => ({ type, reply: jsonIn(reply) }))
  if (replies.length < 1 || replies.length > mostButtons) {
    return invalid(`Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: ${mostButtons}`)
  }
  const wrong = firstProblem(replies, ({ type, reply }) => {
    if (type !== 'reply') return invalid('a button must be of type reply')
    return (
      textProblem('button title', reply.title, longestButtonTitle) ?? idProblem(reply.id, longestButtonId)
    )
  })
  if (wrong) return wrong
  if (!areUnique(replies.map(({ reply }) => reply.title)))
    return invalid('Duplicated title, button titles must be unique')
  return areUnique(replies.map(({ reply }) => reply.id))
    ? null
    : invalid('Duplicated id, button ids must be unique')
}

function checkList({ button, sections }: Json): GraphProblem | null {
  const parts = jsonList(sections)
  const label = textProblem('list button', button, longestListButton)
  if (label) return label
  if (parts.length < 1 || parts.length > mostSections)
    return invalid(`a list has 1 to ${mostSections} sections`)
  const untitled = parts.length > 1 && parts.some(({ title }) => title === undefined)
  if (untitled) return missing('section title (more than one section)')
  const rows = parts.flatMap((section) => jsonList(section.rows))
  if (rows.length < 1 || rows.length > mostRows)
    return invalid(`Total row count exceed max allowed count: ${mostRows}`)
  if (!areUnique(rows.map(({ id }) => id))) return invalid('Duplicated row id')
  return (
    firstProblem(parts, ({ title }) => optionalTextProblem('section title', title, longestSectionTitle)) ??
    firstProblem(rows, rowProblem)
  )
}

const rowProblem = ({ id, title, description }: Json): GraphProblem | null =>
  textProblem('row title', title, longestRowTitle) ??
  optionalTextProblem('row description', description, longestRowDescription) ??
  idProblem(id, longestRowId)

function idProblem(id: unknown, most: number): GraphProblem | null {
  const wrong = textProblem('id', id, most)
  if (wrong || typeof id !== 'string') return wrong
  return id.trim() === id ? null : invalid('an id must not begin or end with a space')
}
