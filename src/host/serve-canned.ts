import type { CannedReply } from '../handoff/canned/canned-reply.ts'
import { variables } from '../handoff/canned/canned-reply.ts'
import { mistake, mistakesIn } from '../handoff/canned/written-reply.ts'
import type { Bots } from '../turn/needs.ts'
import type { Access } from '../web/allow.ts'
import type { CannedDesk } from '../web/canned.ts'
import type { CannedMistake, CannedSaved, CannedText } from '../web/canned-view.ts'
import { actorOf } from './actor-of.ts'
import type { Colleagues } from './colleagues-shown.ts'
import { clearReply, importReplies, type WriteNeeds, writeReplies } from './import-replies.ts'

export type CannedNeeds = Omit<WriteNeeds, 'places'> & {
  readonly bots: Pick<Bots, 'current'>
  readonly colleagues: Colleagues
}

/** Canned replies of a running server: the live bot says which departments and languages there are. */
export function serveCanned(needs: CannedNeeds): CannedDesk {
  const { canned, bots, colleagues } = needs
  const places = () => {
    const { departments, locales } = bots.current().business
    return { departments: [...departments.keys()], locales: [...locales] }
  }
  const writing = { ...needs, places }
  return {
    of: async (readable) => {
      const { business, privacy } = bots.current()
      const replies = (await canned.of(readable)).map(shown)
      const { contact } = privacy.controller
      return { replies, business: business.name, contact, locale: business.locales[0] }
    },
    all: async () => {
      const named = await colleagues.named()
      const replies = (await canned.all()).map(({ changedAt, changedBy, ...reply }) => ({
        ...shown(reply),
        changedAt,
        by: changedBy === null ? null : named(changedBy).name,
      }))
      return { replies, ...places(), variables }
    },
    save: (access, saved) => save(writing, access, saved),
    remove: (access, remove) => writeReplies(writing, { put: [], remove }, writerOf(access)),
    import: (access, file, write) => importReplies(writing, { file, write }, writerOf(access)),
  }
}

async function save(
  needs: WriteNeeds,
  access: Access,
  { was, ...saved }: CannedSaved,
): Promise<readonly CannedMistake[]> {
  const filled = Object.entries(saved.texts).filter(([, text]) => text !== '')
  const written = { ...saved, department: saved.department ?? '', texts: Object.fromEntries(filled) }
  const isTaken = was !== saved.code && (await needs.canned.all()).some(({ code }) => code === saved.code)
  const mistakes = [
    ...mistakesIn(written, await needs.places()),
    ...(isTaken ? mistake('same-code', null, saved.code) : []),
  ]
  if (mistakes.length > 0) return mistakes
  const reply = await clearReply(needs, written)
  if ('mistakes' in reply) return reply.mistakes
  const remove = was !== null && was !== reply.code ? [was] : []
  await writeReplies(needs, { put: [reply], remove }, writerOf(access))
  return []
}

const writerOf = (access: Access) => ({ actor: actorOf(access), staff: access.who.staff })

const shown = ({ code, department, texts }: CannedReply): CannedText => ({
  ...{ code, department },
  texts: Object.fromEntries(Object.entries(texts).map(([locale, { text }]) => [locale, text])),
})
