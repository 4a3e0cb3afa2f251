import type { Flow } from '../flow.ts'

/** `"postcode"`, or `"address" from orders.find`: the same for people whatever a flow calls the result. */
export type Datum = string

/** What an expression hands on; words in quotes and things that are no data name nothing. */
export function dataNamed(flow: Flow, source: string): readonly Datum[] {
  const bare = source.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, ' ')
  return [...bare.matchAll(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g)].flatMap(([path]) => {
    const [owner = '', field = null] = path.split('.')
    return dataOf(flow, owner, field)
  })
}

/** An answer, a whole result (no field) or one field of it. */
export function dataOf(flow: Flow, owner: string, field: string | null): readonly Datum[] {
  if ([...flow.answers.keys()].some((answer) => answer === owner)) return [`"${owner}"`]
  return operationsOf(flow, owner).map((operation) =>
    field === null ? `the result of ${operation}` : `"${field}" from ${operation}`,
  )
}

/** What stands in a prompt's slot: `postcode`, or `order_address` for the field of a result. */
export function dataInSlot(flow: Flow, slot: string): readonly Datum[] {
  const answer = dataOf(flow, slot, null)
  if (answer.length > 0) return answer
  return [...slot.matchAll(/_/g)].flatMap(({ index }) =>
    dataOf(flow, slot.slice(0, index), slot.slice(index + 1)),
  )
}

/** The operations that fill a saved name, rows chosen from their lists included. */
function operationsOf(flow: Flow, saved: string): readonly string[] {
  const owners = new Set([saved])
  // Rows can be chosen out of rows: each name added here is looked at in its turn.
  for (const owner of owners)
    for (const step of flow.steps)
      if (step.verb === 'choose_from' && step.save === owner) owners.add(step.rows.split('.')[0] ?? '')
  return [
    ...new Set(
      flow.steps.flatMap((step) =>
        step.verb === 'call' && step.save !== null && owners.has(step.save) ? [step.operation] : [],
      ),
    ),
  ]
}
