import { person } from './made-up-person.ts'
import { texts } from './plant.ts'

type Ask = (path: string, body: object) => Promise<{ readonly status: number; readonly body: string }>

/** Everything of a person as one word, as a tag or a code may be. */
const asWords = [
  person.name,
  person.cpf,
  person.card,
  person.codiceFiscale,
  person.dni,
  person.otherPhone,
].map((value) => `x${value}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 32))

const everything = { department: null, agent: null, tag: null, priority: null, order: 'oldest' } as const

/**
 * Colleagues write what a customer told them wherever the desk takes words: notes, begun replies, tags, reports, canned replies, names of
 * lists, and ids of their own making; and a privacy officer what they made of each report. What comes back is looked through with everything else; a begun reply is its writer's own.
 * @returns how often what was written was taken, by where
 */
export async function writeAtDesk(
  agent: Ask,
  supervisor: Ask,
  officer: Ask,
): Promise<ReadonlyMap<string, number>> {
  const taken = new Map<string, number>()
  const put = async (ask: Ask, where: string, body: object) => {
    const answer = await ask(where, body)
    const isTaken = answer.status === 200 || answer.status === 201
    taken.set(where, (taken.get(where) ?? 0) + (isTaken ? 1 : 0))
    return answer.body
  }
  const asked = { view: { ...everything, which: 'all' }, from: 0, most: 200 }
  const rows: readonly { readonly case: string; readonly talk: string }[] = JSON.parse(
    (await agent('/api/inbox', asked)).body,
  ).rows
  for (const { case: number, talk } of rows) {
    await agent('/api/cases/claim', { case: number })
    for (const words of texts) {
      await put(agent, '/api/cases/note', { case: number, id: words.slice(0, 64), words })
      await put(agent, '/api/cases/draft', { case: number, words })
      const reported = await put(agent, '/api/incidents/phishing', { talk, line: 1, note: words })
      const { incident } = JSON.parse(reported)
      await put(officer, '/api/incidents/close', { incident, outcome: 'mistaken', note: words })
    }
    for (const tag of asWords) await put(agent, '/api/cases/tag', { case: number, add: [tag], remove: [] })
    const act = { do: 'tag', add: asWords, remove: [] }
    await put(agent, '/api/cases/bulk', { cases: [number], act })
  }
  for (const [n, words] of texts.entries()) {
    const filter = { ...everything, which: 'all' }
    await put(agent, '/api/views/save', { id: null, name: words.slice(0, 40), filter })
    const reply = { code: `t${n}`, was: null, department: null, texts: { 'pt-BR': words } }
    await put(supervisor, '/api/canned/save', reply)
    const file = Buffer.from(`code,department,pt-BR\n"t${n}","","${words}"\n"${words}","${words}","oi"\n`)
    await put(supervisor, '/api/canned/import', { file: file.toString('base64'), write: true })
  }
  for (const word of asWords) {
    const filter = { ...everything, which: 'all', tag: word }
    await put(agent, '/api/views/save', { id: null, name: 'Trocas', filter })
    const reply = { code: word.toLowerCase(), was: null, department: null, texts: { 'pt-BR': 'Bom dia!' } }
    await put(supervisor, '/api/canned/save', reply)
  }
  for (const { case: number, talk } of rows) {
    await agent('/api/talks/open', { talk })
    await supervisor('/api/cases/desk', { case: number })
  }
  await agent('/api/inbox', asked)
  await officer('/api/incidents', { isOpen: false, after: null })
  for (const words of texts)
    await agent('/api/inbox', { ...asked, view: { ...asked.view, tag: words.slice(0, 64) } })
  return taken
}
