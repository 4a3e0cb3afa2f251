import { readFile } from 'node:fs/promises'
import { readServiceAccount, tokensOf } from '../adapter/google/service-account.ts'
import { createDlpDetector } from '../adapter/google-dlp/dlp-detector.ts'
import { grpcTransport } from '../adapter/google-dlp/grpc-transport.ts'
import type { Inspect } from '../adapter/google-dlp/inspect.ts'
import { openDlpClient } from '../adapter/google-dlp/open-dlp-client.ts'
import { restTransport } from '../adapter/google-dlp/rest-transport.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Log } from '../log.ts'
import type { Detector } from '../privacy/detector.ts'
import type { GoogleDlpConfig } from './config.ts'

type Opened = { readonly detector: Detector; readonly close: () => Promise<void> }
export type DlpHost = { readonly clock: Clock; readonly random: () => number; readonly log: Log }

/** Google's DLP as a detector. @throws Fault `BAD_CONFIG` where the account's key file cannot be used */
export async function openGoogleDlp(needs: DlpHost, config: GoogleDlpConfig): Promise<Opened> {
  const { inspect, close } = await transportOf(needs.clock, config)
  return { detector: createDlpDetector({ ...needs, inspect }, config), close }
}

async function transportOf(
  clock: Clock,
  { transport, project, dlpUrl, credentialsFile }: GoogleDlpConfig,
): Promise<{ readonly inspect: Inspect; readonly close: () => Promise<void> }> {
  const key = credentialsFile === null ? null : await keyIn(credentialsFile)
  if (transport === 'rest' && key !== null) {
    const token = tokensOf(readServiceAccount(key), clock)
    return { inspect: restTransport({ fetch, token }, dlpUrl), close: async () => undefined }
  }
  return grpcTransport(() => openDlpClient({ project, url: dlpUrl, credentialsFile }))
}

const keyIn = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch(() => {
    throw new Fault('BAD_CONFIG', 'the file that GOOGLE_APPLICATION_CREDENTIALS names cannot be read')
  })
