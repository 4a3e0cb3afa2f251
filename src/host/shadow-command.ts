import { askDesk, type DeskIo } from './ask-desk.ts'

/** `sigilo anonymize shadow`: counts of stretches, the newest day first. */
export async function shadowCommand(io: DeskIo): Promise<number> {
  const counts = await askDesk(io, { command: 'shadow' })
  if (counts.length === 0)
    io.out(
      'Nothing was compared: set GOOGLE_DLP_MODE=shadow beside GOOGLE_DLP_PROJECT and GOOGLE_DLP_LOCATION.',
    )
  for (const { day, kind, both, onlyOurs, onlyTheirs } of counts)
    io.out([day, kind, `both ${both}`, `only ours ${onlyOurs}`, `only theirs ${onlyTheirs}`].join('  '))
  return 0
}
