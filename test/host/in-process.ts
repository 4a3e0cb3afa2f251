import { createHmac } from 'node:crypto'
import type { Clock } from '../../src/clock.ts'
import { readConfig } from '../../src/host/config.ts'
import { type Running, startNode } from '../../src/host/start-node.ts'
import type { LogEvent } from '../../src/log.ts'
import { builtPlatform } from './built.ts'
import { copyBot } from './copy-bot.ts'
import { account } from './local-graph.ts'

/** The whole platform in this process, with real HTTP, and everything it said. */
export type InProcess = Running & {
  readonly events: readonly LogEvent[]
  readonly told: readonly string[]
  /** What stands in its log and on its terminal, as text. */
  readonly said: () => string
}

export async function startInProcess(
  data: string,
  environment: Readonly<Record<string, string>>,
  clock?: Clock,
): Promise<InProcess> {
  const events: LogEvent[] = []
  const told: string[] = []
  const config = readConfig({ PORT: '0', SIGILO_DATA: data, ...(await copyBot(data)), ...environment })
  const running = await startNode(config, {
    log: (event) => events.push(event),
    tell: (line) => told.push(line),
    built: await builtPlatform(),
    ...(clock ? { clock } : {}),
  })
  return {
    ...running,
    events,
    told,
    said: () => [...told, ...events.map((event) => JSON.stringify(event))].join('\n'),
  }
}

/** Posts a webhook as Meta would, or as somebody would who does not know the secret. */
export async function deliver(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  secret: string = account.appSecret,
): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await fetch(`${url}/webhook`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
  })
  return { status: answer.status, text: await answer.text() }
}

/** Waits until something is so. @throws when it is not in time */
export async function until(what: () => boolean | Promise<boolean>, milliseconds = 60_000): Promise<void> {
  const end = performance.now() + milliseconds
  while (!(await what())) {
    if (performance.now() > end) throw new Error('it did not come to be in time')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
