import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { readEventStream, type StreamEvent } from '../../src/console/read-event-stream.ts'
import { disable } from '../../src/sign-in/colleagues.ts'
import type { LiveChanges, LiveEventView } from '../../src/web/live-view.ts'
import { noteTrained, signedInColleague } from '../browser/colleague.ts'
import { type InProcess, startInProcess, until } from './in-process.ts'
import { type LocalGraph, openLocalGraph } from './local-graph.ts'
import { prepareData } from './prepare-data.ts'

/** The stream on the whole platform, on the embedded database and over HTTP. */
describe('the desk hears what customers do', () => {
  let data: string
  let graph: LocalGraph
  let server: InProcess
  let customer: LocalPerson
  let ana: Awaited<ReturnType<typeof signedInColleague>>

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'sigilo-live-'))
    await prepareData(data)
    let url = ''
    graph = await openLocalGraph((body, headers) =>
      fetch(`${url}/webhook`, { method: 'POST', body, headers }),
    )
    server = await startInProcess(data, graph.environment)
    url = server.url
    customer = graph.meta.person({
      ...{ name: 'Zulmira', phone: '5511955550188', country: 'BR', identity: 'shows-number' },
    })
    ana = await signedInColleague(server, 'Ana Prado', ['agent'], ['support'])
    await noteTrained(server, ana.staff, 1)
  }, 120_000)
  afterAll(async () => {
    await server.stop()
    await graph.close()
    await rm(data, { recursive: true })
  })

  async function listen() {
    const state = ana.signedIn.storageState
    const [cookie] = typeof state === 'object' ? state.cookies : []
    const headers = { cookie: `${cookie?.name}=${cookie?.value}` }
    const answer = await fetch(`${server.url}/api/live`, { headers })
    const heard: StreamEvent[] = []
    let isOver = false
    if (answer.ok && answer.body)
      void readEventStream(answer.body, (one) => heard.push(one)).finally(() => {
        isOver = true
      })
    const events = (): readonly LiveEventView[] =>
      heard.flatMap(({ event, data: said }) =>
        event === 'changed' ? (JSON.parse(said) as LiveChanges).events : [],
      )
    return {
      status: answer.status,
      isOver: () => isOver,
      last: () => heard.at(-1),
      isOpen: () => heard.length > 0,
      kinds: () => [...new Set(events().map(({ kind }) => kind))].toSorted(),
      events,
    }
  }

  test('a case, its words, and how far an answer got', async () => {
    const line = await listen()
    await until(line.isOpen)
    customer.write('quero falar com um atendente')
    await until(() => line.kinds().join() === 'case,delivery,line')
    const [opened] = line.events().filter(({ kind }) => kind === 'case')
    const lines = () => line.events().filter(({ kind }) => kind === 'line')
    const before = lines().length
    customer.write('ainda não chegou')
    await until(() => lines().length > before)
    expect(lines().at(-1)).toMatchObject({
      ...{ case: opened?.case, talk: opened?.talk, department: 'support', effect: null },
    })
    expect(JSON.stringify(line.events())).not.toContain('chegou')
  })

  test('that a colleague writes, which is in no row of theirs', async () => {
    const line = await listen()
    await until(line.isOpen)
    const typing = {
      kind: 'typing',
      staff: ana.staff,
      case: null,
      talk: null,
      department: 'support',
    } as const
    await server.storage.live.tell(
      { ...typing, department: typing.department as never },
      server.signIn.clock.now(),
    )
    await until(() => line.kinds().join() === 'typing')
  })

  test('one who listens does not keep their sign-in alive', async () => {
    const seenAt = async () => (await server.signIn.store.sessions(ana.staff, limits()))[0]?.seenAt
    const limits = () => {
      const now = server.signIn.clock.now()
      return { now, beganBefore: now, beganAfter: 0 as never, seenAfter: 0 as never }
    }
    const before = await seenAt()
    expect(before).toBeGreaterThan(0)
    const line = await listen()
    await until(line.isOpen)
    await pause(3_500)
    expect(await seenAt()).toBe(before)
    expect(line.isOver()).toBe(false)
  })

  test('until they are disabled: the line ends within seconds', async () => {
    const line = await listen()
    await until(line.isOpen)
    await disable(server.signIn, { role: 'operator', id: 'cli' }, ana.staff)
    await until(line.isOver, 5_000)
    expect(line.last()).toMatchObject({ event: 'end', data: '{"why":"signed-out"}' })
    expect((await listen()).status).toBe(401)
  })
})
