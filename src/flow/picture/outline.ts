import type { Box, DrawnWay, Picture } from './picture.ts'

/** A box and the ways out of it, each with where it leads. */
export type OutlineStep = {
  readonly box: Box
  readonly ways: readonly { readonly way: DrawnWay; readonly to: Box }[]
}

/** The picture in words: the same boxes and ways, in the order of the file. */
export function outlineOf({ boxes, ways }: Picture): readonly OutlineStep[] {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const out = new Map<string, { readonly way: DrawnWay; readonly to: Box }[]>(boxes.map(({ id }) => [id, []]))
  for (const way of ways) {
    const to = byId.get(way.to)
    if (to) out.get(way.from)?.push({ way, to })
  }
  return boxes.map((box) => ({ box, ways: out.get(box.id) ?? [] }))
}

/** `find: call orders.find` and below it `  not_found → number`, a line each. */
export const outlineLines = (picture: Picture): readonly string[] =>
  outlineOf(picture)
    .filter(({ box }) => box.kind === 'step')
    .flatMap(({ box, ways }) => [
      `${box.name}: ${box.does || 'could not be read'}`,
      ...ways.map(({ way, to }) => `  ${way.name === '' ? 'next' : way.name} → ${to.name}`),
    ])
