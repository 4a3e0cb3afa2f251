import type { TalkTurn, WrittenTalk } from './talk-test.ts'

/** A talk as a designer would write it into a `*.talk.yaml` file: one line a turn; read back, it is the same talk. */
export function writeTalkTest({ talk, person, begins, at, services, turns }: WrittenTalk): string {
  return [
    `talk: ${sentence(talk)}`,
    `person: ${inline(person)}`,
    ...(begins === undefined ? [] : [`begins: ${inline(begins)}`]),
    ...(at === undefined ? [] : [`at: ${inline(at)}`]),
    ...(services === undefined ? [] : [`services: ${inline(services)}`]),
    'turns:',
    ...turns.map((turn) => `  - ${inline(inOrder(turn))}`),
    '',
  ].join('\n')
}

/** The order designers read a turn in: what happens, what is said, what was kept and sent. */
const order = [
  'person',
  'choose',
  'wait',
  'at',
  'agent',
  'services',
  'bot',
  'stored',
  'sent_to',
  'consented',
  'audited',
] as const satisfies readonly (keyof TalkTurn)[]

const inOrder = (turn: TalkTurn): object =>
  Object.fromEntries(order.filter((key) => turn[key] !== undefined).map((key) => [key, turn[key]]))

function inline(value: unknown): string {
  if (typeof value === 'string') return scalar(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, inner]) => `${scalar(key)}: ${inline(inner)}`).join(', ')} }`
}

/** What YAML reads as something else than text. */
const notText = /^(?:true|false|yes|no|on|off|y|n|null)$/i

/** Names and languages as they are, anything else in quotes: JSON's are YAML's. */
const scalar = (text: string): string =>
  /^[A-Za-z][\w.-]*$/.test(text) && !notText.test(text) ? text : JSON.stringify(text)

/** Names of talks are sentences: no quotes around those that need none. */
const sentence = (text: string): string =>
  /^\p{L}[\p{L}\p{N}]*(?: [\p{L}\p{N}]+,?)*$/u.test(text) && !notText.test(text) && !text.endsWith(',')
    ? text
    : JSON.stringify(text)
