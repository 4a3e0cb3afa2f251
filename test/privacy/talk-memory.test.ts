import { describe, expect, test } from 'vitest'
import { RawText } from '../../src/message/raw-text.ts'
import { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import { createTalkMemory, remask } from '../../src/privacy/talk-memory.ts'

const stored = (text: string) => AnonymizedText.of(new RawText(text), [])

describe('the memory of a talk', () => {
  test('one value has one token, however it is written', () => {
    const memory = createTalkMemory([])
    expect(memory.tokenFor('PHONE', '+55 21 98888-7766')).toEqual({ kind: 'PHONE', n: 1 })
    expect(memory.tokenFor('PHONE', '98888 7766')).toEqual({ kind: 'PHONE', n: 1 })
    expect(memory.tokenFor('CPF', '529.982.247-25')).toEqual({ kind: 'CPF', n: 1 })
    expect(memory.tokenFor('PHONE', '52998224725')).toEqual({ kind: 'CPF', n: 1 })
    expect(memory.tokenFor('NAME', 'Débora')).toEqual({ kind: 'NAME', n: 1 })
    expect(memory.tokenFor('NAME', 'debora antunes')).toEqual({ kind: 'NAME', n: 1 })
    expect(memory.tokenFor('NAME', 'Osvaldo')).toEqual({ kind: 'NAME', n: 2 })
  })

  test('numbering goes on where the vault left off, and only new entries are fresh', () => {
    const memory = createTalkMemory([{ kind: 'NAME', n: 3, value: new RawText('Ana Lima') }])
    expect(memory.tokenFor('NAME', 'ana lima').n).toBe(3)
    expect(memory.tokenFor('NAME', 'Breno').n).toBe(4)
    expect(memory.fresh().map(({ n }) => n)).toEqual([4])
  })

  test('words stored before are masked with what has become known since', () => {
    const memory = createTalkMemory([{ kind: 'NAME', n: 1, value: new RawText('Quintino Bastos') }])
    expect(remask(stored('entregue ao quintino, sim'), memory)?.text).toBe('entregue ao [NAME_1], sim')
    expect(remask(stored('nada disso'), memory)).toBeNull()
  })

  test('tokens that are already there stay, at their new places', () => {
    const memory = createTalkMemory([{ kind: 'NAME', n: 1, value: new RawText('Quintino Bastos') }])
    const before = AnonymizedText.of(new RawText('quintino, cpf 52998224725, quintino'), [
      { start: 14, end: 25, kind: 'CPF', n: 1 },
    ])
    const after = remask(before, memory)
    expect(after?.text).toBe('[NAME_1], cpf [CPF_1], [NAME_1]')
    expect(after?.tokens.map(({ start, end }) => after.text.slice(start, end))).toEqual([
      '[NAME_1]',
      '[CPF_1]',
      '[NAME_1]',
    ])
  })
})

test('every token stays at its word, however many there are before and between', () => {
  const memory = createTalkMemory([{ kind: 'NAME', n: 1, value: new RawText('Quintino Bastos') }])
  const words: string[] = []
  const tokens: { start: number; end: number; kind: 'CPF'; n: number }[] = []
  for (let n = 1, at = 0; n <= 10_000; n++) {
    const before = n % 3 === 0 ? 'quintino ' : 'oi '
    tokens.push({ start: at + before.length, end: at + before.length + 4, kind: 'CPF', n })
    words.push(`${before}${String(n % 10_000).padStart(4, '0')} `)
    at += before.length + 5
  }
  const after = remask(AnonymizedText.of(new RawText(words.join('')), tokens), memory)
  expect(after?.tokens).toHaveLength(13_333)
  for (const { start, end, kind, n } of after?.tokens ?? [])
    if (after?.text.slice(start, end) !== `[${kind}_${n}]`) throw new Error(`a token is lost at ${start}`)
  expect(after?.text).not.toContain('quintino')
})
