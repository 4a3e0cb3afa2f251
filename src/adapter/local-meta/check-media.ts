import type { Json } from './graph-json.ts'
import { type GraphProblem, invalid, optionalTextProblem, problem } from './graph-problem.ts'

const longestFileName = 240

/**
 * What is wrong with a picture, film, document or sound of a message or a header: it is named by an uploaded file's id or
 * by an address Meta can fetch, never both, and only a document has a name.
 */
export function mediaProblem({ id, link, filename }: Json, type: string): GraphProblem | null {
  if ((id === undefined) === (link === undefined)) return invalid(`${type} needs either id or link`)
  if (id !== undefined && (typeof id !== 'string' || id === '')) return invalid(`${type}['id'] must be text`)
  if (link !== undefined && !(typeof link === 'string' && /^https?:\/\//.test(link) && URL.canParse(link)))
    return problem(131009, `${type}['link'] is not a URL`)
  if (filename !== undefined && type !== 'document') return invalid(`${type} has no filename`)
  return optionalTextProblem(`${type}['filename']`, filename, longestFileName)
}
