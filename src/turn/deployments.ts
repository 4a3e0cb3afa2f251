import type { AuditActor } from '../audit/entry.ts'
import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import type { OpenTalks } from '../flow/version/plan-deploy.ts'

/** One time that what customers get became another version of the designers' files. */
export type Deployment = {
  /** 1, 2, 3 …: given here, never typed. A rollback has a number of its own. */
  readonly version: number
  /** The hash of the files, by which `BotVersions` has them. */
  readonly bot: string
  readonly at: Instant
  readonly by: AuditActor
  readonly how: 'deployed' | 'rolled-back'
  /** The version of the notice in these files. */
  readonly notice: number
  /** Who said yes to what it asks, shares or keeps more; null: nobody had to. */
  readonly approvedBy: AuditActor | null
}

/** A deploy that waits for a privacy officer's yes. It is void once anything else was deployed. */
export type DeployRequest = Pick<Deployment, 'bot' | 'at' | 'by' | 'notice'> & {
  /** The version that was live when it was asked for. */
  readonly over: number
}

/** The history of what customers get. Rows are only added. */
export type Deployments = {
  /** What customers get; null before the first start. */
  readonly live: () => Promise<Deployment | null>
  /** The newest first; at most 500. */
  readonly list: () => Promise<readonly Deployment[]>
  /**
   * Makes it what customers get, if its number is the next one: of two at once one wins. The log is written in the same
   * transaction, and only where it was added. Its files must have been kept before.
   */
  readonly add: (deployment: Deployment, log: readonly LogLeaf[]) => Promise<'added' | 'outrun'>
  /** Keeps a deploy until somebody says yes; asking again for the same changes nothing. */
  readonly ask: (request: DeployRequest) => Promise<void>
  /** The newest first; at most 500. */
  readonly asked: () => Promise<readonly DeployRequest[]>
  /** Talks that are neither ended nor silent since `since`; a talk with a case is open however long it waits. */
  readonly openPlaces: (since: Instant) => Promise<readonly OpenTalks[]>
}
