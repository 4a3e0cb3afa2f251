import { expect, test } from 'vitest'
import { rowsOf } from '../../src/flow/machine-context.ts'

const offers = {
  plain: { city: 'Torino', mornings: [{ id: 'a' }], evenings: [{ id: 'b' }, { id: 'c' }] },
  vault: null,
  proved: true,
}

test('rows are offered from the list that is named, else from the first', () => {
  expect(rowsOf({ offers }, 'offers.evenings')).toEqual([{ id: 'b' }, { id: 'c' }])
  expect(rowsOf({ offers }, 'offers')).toEqual([{ id: 'a' }])
})

test.each(['offers.city', 'offers.none', 'others', 'others.evenings'])('there are no rows in %s', (rows) => {
  expect(rowsOf({ offers }, rows)).toEqual([])
})
