import { expect, test } from 'vitest'
import { gather } from '../../../src/adapter/postgres/gather.ts'

/** A statement that ends when the test says so. */
function slowCall() {
  const calls: { readonly items: readonly number[]; readonly end: (error?: Error) => void }[] = []
  const ask = gather(
    (items: readonly number[]) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const end = (error?: Error) => (error ? reject(error) : resolve(items.map((item) => `#${item}`)))
        calls.push({ items, end })
      }),
  )
  return { calls, ask }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('where nothing is on its way nobody waits', () => {
  const { calls, ask } = slowCall()
  void ask(1)
  void ask(2)
  expect(calls.map(({ items }) => items)).toEqual([[1], [2]])
})

test('what is asked meanwhile goes out together, and each gets its own answer', async () => {
  const { calls, ask } = slowCall()
  const answers = Promise.all([1, 2, 3, 4, 5].map(ask))
  calls[0]?.end()
  await settled()
  expect(calls.map(({ items }) => items)).toEqual([[1], [2], [3, 4, 5]])
  for (const { end } of calls) end()
  expect(await answers).toEqual(['#1', '#2', '#3', '#4', '#5'])
})

test('one that is refused takes none of its neighbours with it', async () => {
  const { calls, ask } = slowCall()
  const answers = Promise.allSettled([1, 2, 3, 4].map(ask))
  calls[0]?.end()
  calls[1]?.end()
  await settled()
  expect(calls[2]?.items).toEqual([3, 4])
  calls[2]?.end(new Error('4 is bad'))
  await settled()
  calls[3]?.end()
  await settled()
  calls[4]?.end(new Error('4 is bad'))
  expect((await answers).map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
  ])
})
