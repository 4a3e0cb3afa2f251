import { expect, test } from 'vitest'
import { addressOf, placeIn } from '../../src/console/incidents/incidents-place.ts'

const at = (search: string) => placeIn({ search: new URLSearchParams(search) })

test('an address leads back to the page of the list that it was taken from', () => {
  for (const isOpen of [true, false])
    for (const after of [null, 'I-3333-2245']) {
      const address = addressOf({ isOpen, after })
      expect(at(address.split('?')[1] ?? '')).toEqual({ isOpen, after })
    }
  expect(addressOf({ isOpen: true, after: null })).toBe('/incidents')
})

test('what is no number of an incident leads to the first page', () => {
  for (const after of ['', 'Marina', 'I-0000-1111', 'I-3333-2245x'])
    expect(at(new URLSearchParams({ after }).toString()).after).toBeNull()
  expect(at('after=i33332245').after).toBe('I-3333-2245')
})
