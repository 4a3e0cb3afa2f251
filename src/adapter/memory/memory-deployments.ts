import type { OpenTalks } from '../../flow/version/plan-deploy.ts'
import type { Deployment, Deployments } from '../../turn/deployments.ts'
import type { MemoryState } from './memory-state.ts'

/** The history of what customers get, in plain lists. */
export const memoryDeployments = ({ deployments, deployRequests, talks, log }: MemoryState): Deployments => ({
  live: async () => deployments.at(-1) ?? null,
  list: async () => [...deployments].reverse(),
  add: async (deployment: Deployment, leaves) => {
    if (deployment.version !== (deployments.at(-1)?.version ?? 0) + 1) return 'outrun'
    deployments.push(deployment)
    log.push(...leaves)
    return 'added'
  },
  ask: async (request) => {
    const isKnown = deployRequests.some(({ bot, over }) => bot === request.bot && over === request.over)
    if (!isKnown) deployRequests.push(request)
  },
  asked: async () => [...deployRequests].sort((a, b) => b.at - a.at),
  openPlaces: async (since) => {
    const places = new Map<string, OpenTalks>()
    for (const { state, endedAt, lastInboundAt } of talks.values()) {
      if (endedAt !== null || (lastInboundAt <= since && state.handedOff === null)) continue
      const frames = state.frames.map(({ flow, hash, bot, step }) => ({ flow, hash, bot, step }))
      const name = JSON.stringify(frames)
      places.set(name, { frames, talks: (places.get(name)?.talks ?? 0) + 1 })
    }
    return [...places.values()]
  },
})
