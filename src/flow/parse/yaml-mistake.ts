import type { ErrorCode, YAMLError } from 'yaml'

type Words = { readonly says: string; readonly advice: string }

const indent: Words = {
  says: 'the lines do not line up',
  advice: 'give every key of one block the same number of leading spaces',
}
const quotes: Words = {
  says: 'this text cannot be read',
  advice: 'put it in double quotes, or after "|" on lines of its own',
}
const plainOnly: Words = {
  says: 'anchors, aliases and tags (& * !) are not used here',
  advice: 'write the value out, or put the text in quotes',
}
const twoKeys: Words = {
  says: 'a key must stand on one line, followed by ":"',
  advice: 'check for a missing ":" or a text that needs quotes',
}

/** What a designer is told for each way a file can fail to be YAML. */
export const wordsOf: Record<ErrorCode, Words> = {
  ALIAS_PROPS: plainOnly,
  BAD_ALIAS: plainOnly,
  MULTIPLE_ANCHORS: plainOnly,
  MULTIPLE_TAGS: plainOnly,
  TAG_RESOLVE_FAILED: plainOnly,
  BAD_PROP_ORDER: plainOnly,
  BAD_DIRECTIVE: { says: 'lines that begin with % mean nothing here', advice: 'remove the line' },
  BAD_DQ_ESCAPE: {
    says: 'a backslash in double quotes starts an escape that does not exist',
    advice: 'write \\\\ for a backslash, or put the text after "|"',
  },
  BAD_INDENT: indent,
  BAD_COLLECTION_TYPE: indent,
  BAD_SCALAR_START: quotes,
  BLOCK_AS_IMPLICIT_KEY: {
    says: 'there is a ":" too many on this line',
    advice: 'put the text in quotes, or after "|" on lines of its own',
  },
  BLOCK_IN_FLOW: {
    says: 'inside { } or [ ] everything stands between commas',
    advice: 'write it as { key: value, other: value }, or without the brackets',
  },
  DUPLICATE_KEY: { says: 'this key is there twice', advice: 'keep one of them' },
  IMPOSSIBLE: quotes,
  KEY_OVER_1024_CHARS: twoKeys,
  MULTILINE_IMPLICIT_KEY: twoKeys,
  NON_STRING_KEY: { says: 'this key is not text', advice: 'put it in quotes' },
  MISSING_CHAR: {
    says: 'something is missing here: a ":", a quote, a comma or a closing bracket',
    advice: 'look at this line and the one above it',
  },
  MULTIPLE_DOCS: {
    says: 'a second document begins here (---)',
    advice: 'put it in a file of its own; one file holds one document',
  },
  RESOURCE_EXHAUSTION: { says: 'the brackets go too deep', advice: 'close the brackets you opened' },
  TAB_AS_INDENT: { says: 'a tab is used to indent', advice: 'use spaces' },
  UNEXPECTED_TOKEN: {
    says: 'this does not belong here',
    advice: 'look for a missing quote, comma, bracket or ":" just before it',
  },
}

const notClosed: Words = {
  says: 'a "{" or "[" above is not closed',
  advice: 'close it with "}" or "]" before this line',
}

/** The words for one error. */
export const wordsFor = ({ code, message }: Pick<YAMLError, 'code' | 'message'>): Words =>
  /^Flow (map|sequence) in block/.test(message) ? notClosed : wordsOf[code]

/** One slip makes many errors below it: of each kind the first, one a line; where tabs are, the tabs alone. */
export function causes(
  errors: readonly YAMLError[],
  position: (offset: number) => { readonly line: number },
): readonly YAMLError[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT')
  const seen = new Set<string>()
  return (tabs.length > 0 ? tabs : errors).filter(({ code, pos }) => {
    const line = `line ${position(pos[0]).line}`
    const isNew = !seen.has(line) && (code === 'TAB_AS_INDENT' || !seen.has(code))
    seen.add(line).add(code)
    return isNew
  })
}
