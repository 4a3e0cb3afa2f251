import { describe, expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import { anonymize } from '../../../src/privacy/anonymize.ts'
import { embeddedDetectors } from '../../../src/privacy/detect/embedded.ts'
import { noMaskingWords } from '../../../src/privacy/masking-words.ts'
import { createTalkMemory } from '../../../src/privacy/talk-memory.ts'
import { english } from './messages-en.ts'
import { spanish } from './messages-es.ts'
import { italian } from './messages-it.ts'
import { portuguese } from './messages-pt.ts'

const parts = { detectors: embeddedDetectors(), masking: noMaskingWords, patience: 1_000 }

/** The message as it was written, and which of its UTF-16 units must be masked. */
function parse(marked: string): { text: string; personal: boolean[] } {
  let text = ''
  const personal: boolean[] = []
  let inside = false
  for (const unit of marked.split('')) {
    if (unit === '{' || unit === '}') inside = unit === '{'
    else {
      text += unit
      personal.push(inside)
    }
  }
  return { text, personal }
}

async function maskedUnits(text: string, locale: string): Promise<boolean[]> {
  const { findings } = await anonymize(parts, new RawText(text), {
    hint: { locale, country: null },
    known: [],
    asked: [],
    memory: createTalkMemory([]),
  })
  const masked = new Array<boolean>(text.length).fill(false)
  for (const { start, end } of findings) masked.fill(true, start, end)
  return masked
}

const tables = [
  ['pt-BR', portuguese],
  ['it', italian],
  ['es', spanish],
  ['en', english],
] as const

describe.each(tables)('chat in %s', (locale, messages) => {
  test.each(messages)('%s', async (marked) => {
    const { text, personal } = parse(marked)
    const masked = await maskedUnits(text, locale)
    const isValue = (unit: string) => /[\p{L}\p{N}]/u.test(unit)
    const left = text.split('').filter((unit, at) => personal[at] && !masked[at] && isValue(unit))
    expect(left.join(''), 'left in clear').toBe('')
    const isClean = personal.every((one) => !one)
    const tooMuch = text.split('').filter((unit, at) => isClean && masked[at] && isValue(unit))
    expect(tooMuch.join(''), 'masked without need').toBe('')
  })
})
