import { expect, test } from 'vitest'
import { stepShapes } from '../../src/flow/parse/flow-shape.ts'
import { flowSchema } from '../../src/flow/schema.ts'

test('editors get a JSON Schema that knows every verb', () => {
  const text = JSON.stringify(flowSchema())
  for (const verb of Object.keys(stepShapes)) expect(text).toContain(`"required":["${verb}"`)
  expect(flowSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['flow', 'purpose', 'steps'],
    additionalProperties: false,
  })
})
