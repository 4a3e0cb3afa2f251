import type { DetectorTally } from '../privacy/detector-tally.ts'
import type { OutsideDetector } from '../privacy/outside-detector.ts'
import type { Config } from './config.ts'
import { gatherTally } from './gather-tally.ts'
import type { DlpHost } from './open-google-dlp.ts'

type Opened = { readonly outside: OutsideDetector | null; readonly close: () => Promise<void> }

/** The detector that is configured beside our own, used as is configured. @throws Fault `BAD_CONFIG` */
export async function openOutsideDetector(
  needs: DlpHost & { readonly tally: DetectorTally },
  { googleDlp }: Pick<Config, 'googleDlp'>,
): Promise<Opened> {
  if (!googleDlp) return { outside: null, close: async () => undefined }
  // Who has no DLP does not load it.
  const { openGoogleDlp } = await import('./open-google-dlp.ts')
  const { detector, close } = await openGoogleDlp(needs, googleDlp)
  const { use } = googleDlp
  if (use !== 'shadow') return { outside: { detector, use }, close }
  const gathered = gatherTally(needs)
  return {
    outside: { detector, use, count: gathered.count },
    close: async () => {
      await close()
      await gathered.close()
    },
  }
}
