import { Fault } from '../fault.ts'
import type { HashText } from '../flow/parse/read-draft.ts'
import { drawBot } from '../flow/picture/draw-bot.ts'
import type { LayOut } from '../flow/picture/placed.ts'
import { svgOf } from '../flow/picture/svg.ts'
import { counted } from './counted.ts'

export type FlowDrawNeeds = {
  /** The texts of `flows/` and `prompts/` by path. */
  readonly read: () => Promise<ReadonlyMap<string, string>>
  readonly hash: HashText
  readonly layOut: LayOut
  /** Takes the finished SVG. */
  readonly save: (svg: string) => Promise<void>
  readonly tell: (line: string) => void
}

/**
 * `sigilo flow draw`: every flow, or the one that is named, as one SVG; drafts with mistakes are drawn with their
 * mistakes.
 *
 * @throws Fault `BAD_CONFIG` when there is no flow of this name
 */
export async function flowDrawCommand(
  { read, hash, layOut, save, tell }: FlowDrawNeeds,
  wish: { readonly flow: string | null },
): Promise<0> {
  const { pictures, mistakes, unread } = await drawBot(await read(), hash)
  const wanted = pictures.filter(({ flow }) => wish.flow === null || flow === wish.flow)
  if (wish.flow !== null && wanted.length === 0)
    throw new Fault(
      'BAD_CONFIG',
      `no such flow; the flows are: ${pictures.map(({ flow }) => flow).join(', ')}`,
    )
  const placed = await Promise.all(wanted.map(layOut))
  await save(svgOf(placed, wish.flow === null ? unread : []))
  if (mistakes.length > 0)
    tell(`Drawn with ${counted(mistakes.length, 'mistake')}; "sigilo flow check" says each with its place.`)
  return 0
}
