import { expect, test } from 'vitest'
import { mistakeLine } from '../../../src/flow/mistake.ts'
import { unreadFiles } from '../../../src/flow/parse/unread-files.ts'

test('a file that nothing reads is a mistake, with where it belongs', () => {
  const paths = [
    'flows/order.yml',
    'flows/sub/order.yaml',
    'flows/order.v2.yaml',
    'flows/sub/order.machine.json',
    'flows/order.talk.yml',
    'prompts/order.yaml',
    'prompts/en/sub/order.yaml',
    'prompts/en/order.yml',
  ]
  expect(unreadFiles(paths).map(mistakeLine)).toEqual([
    'flows/order.yml:1:1 nothing reads this file; rename it to flows/order.yaml',
    'flows/sub/order.yaml:1:1 nothing reads this file; move it to flows/order.yaml',
    'flows/order.v2.yaml:1:1 nothing reads this file; rename it to flows/order_v2.yaml',
    'flows/sub/order.machine.json:1:1 nothing reads this file; move it to flows/order.machine.json',
    'flows/order.talk.yml:1:1 nothing reads this file; name it order.talk.yaml',
    'prompts/order.yaml:1:1 nothing reads this file; prompts stand in prompts/<language>/<flow>.yaml',
    'prompts/en/sub/order.yaml:1:1 nothing reads this file; prompts stand in prompts/<language>/<flow>.yaml',
    'prompts/en/order.yml:1:1 nothing reads this file; name it order.yaml',
  ])
})

test('what is read is no mistake: flows, machines, talks in any folder, prompts by language', () => {
  const paths = [
    'flows/order.yaml',
    'flows/order.machine.json',
    'flows/order.talk.yaml',
    'flows/talks/order.talk.yaml',
    'prompts/pt-BR/order.yaml',
  ]
  expect(unreadFiles(paths)).toEqual([])
})
