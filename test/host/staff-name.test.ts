import { expect, test } from 'vitest'
import { isSameName, parseStaffName } from '../../src/host/staff-name.ts'

test.each(['Ana', 'ANA', 'ana ', ' ana', 'ａｎａ'])('"%s" is nobody else than ana', (name) => {
  expect(isSameName('ana', name)).toBe(true)
})

test.each(['rosa', 'ana.b', 'an a'])('%s is somebody else than ana', (name) => {
  expect(isSameName('ana', name)).toBe(false)
})

test('a name that cannot be taken is told what a name is, and one that can is kept as it is written', () => {
  for (const wrong of ['ana ', '', 'ana souza', '-ana'])
    expect(() => parseStaffName(wrong)).toThrow('--by takes a name')
  expect(parseStaffName('Ana.Souza')).toBe('Ana.Souza')
})
