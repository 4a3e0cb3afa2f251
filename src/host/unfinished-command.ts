import { askDesk, type DeskIo } from './ask-desk.ts'

/** `sigilo sends list`: what it is for is told by its purpose; a reply has none. */
export async function sendsListCommand(io: DeskIo): Promise<number> {
  const sends = await askDesk(io, { command: 'sends' })
  if (sends.length === 0) io.out('Every delivery is confirmed.')
  for (const { effect, purpose, sentAt } of sends)
    io.out([effect, purpose ?? 'reply', new Date(sentAt).toISOString()].join('  '))
  return 0
}

/** `sigilo sends settle EFFECT arrived|lost` */
export async function sendsSettleCommand(io: DeskIo, effect: string, outcome: string): Promise<number> {
  await askDesk(io, { command: 'settle', effect, outcome })
  io.out(`Noted: ${effect} ${outcome === 'arrived' ? 'arrived' : 'is lost'}.`)
  return 0
}

/** `sigilo unprocessed`: each by the key the log has it under. */
export async function unprocessedCommand(io: DeskIo): Promise<number> {
  const letters = await askDesk(io, { command: 'letters' })
  if (letters.length === 0) io.out('Every message could be processed.')
  for (const { message, receivedAt, attempts, why } of letters)
    io.out([message, new Date(receivedAt).toISOString(), `${attempts} attempts`, why].join('  '))
  return 0
}
