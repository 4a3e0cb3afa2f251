import { expect, test } from 'vitest'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { systemClock } from '../../src/clock.ts'
import type { Bot } from '../../src/flow/bot.ts'
import { playOutsideWorld } from '../../src/host/outside-world.ts'

/** A bot with one flow that may start this template. */
const botWith = (template: string) =>
  ({
    business: { locales: ['it'], timezone: 'Europe/Rome', followUps: new Map() },
    flows: new Map([['updates', { flow: 'updates', steps: [{ verb: 'notify', template }] }]]),
    prompts: new Map([['it', new Map([['updates', new Map([[template, { source: 'Eccoci.' }]])]])]]),
  }) as unknown as Bot

test('a template that an edit adds while the demo runs can be sent', async () => {
  let bot = botWith('shipped')
  const bots = { servedTo: () => ({ bot, isDraft: true }) }
  const outside = await playOutsideWorld(
    { clock: systemClock, random: nodeCrypto.random, bots },
    { whatsapp: null },
  )
  const { graphUrl, graphVersion, phoneNumberId, accessToken } = outside.whatsapp
  const send = async (name: string) => {
    const answer = await fetch(`${graphUrl}/${graphVersion}/${phoneNumberId}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        messaging_product: 'whatsapp',
        to: '393555550199',
        type: 'template',
        template: { name, language: { code: 'it' } },
      }),
    })
    const { error } = (await answer.json()) as { error?: { code: number } }
    return error?.code ?? 'sent'
  }
  try {
    expect(await send('shipped')).toBe('sent')
    expect(await send('delayed')).toBe(132001)
    bot = botWith('delayed')
    expect(await send('delayed')).toBe('sent')
  } finally {
    await outside.close()
  }
})
