import type { protos } from '@google-cloud/dlp'
import type { Clock } from '../../src/clock.ts'

export type InspectConfig = protos.google.privacy.dlp.v2.IInspectConfig
export type Request = protos.google.privacy.dlp.v2.IInspectContentRequest
export type Finding = protos.google.privacy.dlp.v2.IFinding

/** What a project at Google has: who may ask, where, how often, and the templates it made. */
export type LocalProject = {
  readonly project: string
  /** Places this Google reads words in. */
  readonly locations: readonly string[]
  readonly requestsPerMinute: number
  readonly templates: Readonly<Record<string, InspectConfig>>
  /** Of the service account; SPKI, PEM. */
  readonly publicKey: string
  readonly account: string
  readonly clock: Clock
}

/**
 * What it does with the next request. `cut-short` finds only part and says so; `half-answer` breaks off in the middle of one; `silent`
 * answers with nothing in it; `slow` takes its time and answers well.
 */
export type Mood =
  | 'well'
  | 'unavailable'
  | 'internal'
  | 'denied'
  | 'quota'
  | 'hangs'
  | 'slow'
  | 'disconnects'
  | 'garbage'
  | 'half-answer'
  | 'silent'
  | 'cut-short'
  | 'out-of-bounds'
  | 'wrong-row'
  | 'wrong-column'
  | 'wrong-info-type'

/** A canonical status; its message quotes what was asked, as Google's may. */
export class Refused extends Error {
  readonly code: number
  readonly status: string
  readonly http: number
  constructor([code, status, http]: Status, message: string) {
    super(message)
    this.code = code
    this.status = status
    this.http = http
  }
}

export type Status = readonly [code: number, status: string, http: number]
export const invalidArgument: Status = [3, 'INVALID_ARGUMENT', 400]
export const notFound: Status = [5, 'NOT_FOUND', 404]
export const permissionDenied: Status = [7, 'PERMISSION_DENIED', 403]
export const resourceExhausted: Status = [8, 'RESOURCE_EXHAUSTED', 429]
export const internal: Status = [13, 'INTERNAL', 500]
export const unavailable: Status = [14, 'UNAVAILABLE', 503]
export const unauthenticated: Status = [16, 'UNAUTHENTICATED', 401]
