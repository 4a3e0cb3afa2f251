import { askDesk, type DeskIo } from './ask-desk.ts'

/** `sigilo flag TALK|CASE colleague|well-known|none` */
export async function flagCommand(io: DeskIo, of: string, flag: string): Promise<number> {
  const { talk, outcome } = await askDesk(io, { command: 'flag', of, flag })
  if (outcome === 'unchanged') io.out('It was so already; nothing changed.')
  else if (flag === 'none') io.out(`The person of talk ${talk} is flagged no more.`)
  else
    io.out(
      `From now on an alert goes out when words of the person of talk ${talk} are shown to anybody who does not have their case.`,
    )
  return 0
}
