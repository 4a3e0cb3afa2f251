import type { Clock } from '../../clock.ts'
import type { PurposeRule } from '../../consent/may-notify.ts'
import type { PurposeName } from '../../ids.ts'
import type { BotVersions } from '../../turn/bot-versions.ts'
import type { Deployments } from '../../turn/deployments.ts'
import type { Desk } from '../../turn/desk.ts'
import type { Directory } from '../../turn/directory.ts'
import type { Inbox } from '../../turn/inbox.ts'
import type { Incidents } from '../../turn/incidents.ts'
import type { KeyStore } from '../../turn/key-store.ts'
import type { Lanes } from '../../turn/lanes.ts'
import type { Looks } from '../../turn/looks.ts'
import type { MediaFiles, MediaUploads } from '../../turn/media-files.ts'
import type { Transcripts } from '../../turn/transcripts.ts'
import type { Unfinished } from '../../turn/unfinished.ts'
import { memoryDeployments } from './memory-deployments.ts'
import { memoryDesk } from './memory-desk.ts'
import { memoryDirectory } from './memory-directory.ts'
import { memoryInbox } from './memory-inbox.ts'
import { memoryIncidents } from './memory-incidents.ts'
import { memoryLanes } from './memory-lanes.ts'
import { memoryMediaFiles, memoryMediaUploads } from './memory-media.ts'
import { type MemoryState, newMemoryState } from './memory-state.ts'
import { memoryTranscripts } from './memory-transcripts.ts'
import { memoryUnfinished } from './memory-unfinished.ts'

export type MemoryStores = {
  readonly inbox: Inbox
  readonly lanes: Lanes
  readonly keyStore: KeyStore
  readonly botVersions: BotVersions
  readonly media: MediaFiles
  readonly uploads: MediaUploads
  readonly deployments: Deployments
  readonly desk: Desk
  readonly directory: Directory
  readonly unfinished: Unfinished
  readonly transcripts: Transcripts
  readonly incidents: Incidents
  readonly looks: Looks
  /** To look at what was kept; nothing outside this folder writes it. */
  readonly state: MemoryState
}

type Needs = {
  readonly ruleOf: (purpose: PurposeName) => PurposeRule
  /** For leases alone; in time travel the clock that travels. */
  readonly clock: Clock
}

/** Every port of the turn over plain maps: one process, gone when it ends. */
export function memoryStores({ ruleOf, clock }: Needs): MemoryStores {
  const state = newMemoryState()
  return {
    state,
    looks: async (person) => state.looks.get(person) ?? [],
    inbox: memoryInbox(state),
    lanes: memoryLanes({ state, clock, ruleOf }),
    keyStore: memoryKeyStore(state),
    botVersions: {
      keep: async ({ hash, files }) => {
        if (!state.versions.has(hash)) state.versions.set(hash, new Map(files))
      },
      files: async (hash) => state.versions.get(hash) ?? null,
    },
    media: memoryMediaFiles(),
    uploads: memoryMediaUploads(),
    deployments: memoryDeployments(state),
    desk: memoryDesk(state),
    directory: memoryDirectory(state),
    unfinished: memoryUnfinished(state),
    transcripts: memoryTranscripts(state),
    incidents: memoryIncidents(state),
  }
}

function memoryKeyStore(state: MemoryState): KeyStore {
  return {
    epochKey: async (use, epoch, candidate) => {
      const name = `${use}|${epoch}`
      const known = [...state.keys.values()].find((key) => key.epoch === name)
      if (known) return known
      state.keys.set(candidate.id, { ...candidate, epoch: name })
      return candidate
    },
    keyById: async (id) => state.keys.get(id) ?? null,
  }
}
