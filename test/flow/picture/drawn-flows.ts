import fc from 'fast-check'
import type { Box, DrawnWay, Picture } from '../../../src/flow/picture/picture.ts'
import type { PlacedPicture, Rectangle } from '../../../src/flow/picture/placed.ts'

/** A picture of so many steps, with ways between any two of them and to the end. */
export function pictureWith(count: number, pairs: readonly (readonly [number, number, string])[]): Picture {
  const boxes = Array.from(
    { length: count },
    (_, at): Box => ({ ...plainBox, id: `step s${at}`, name: `s${at}`, isFirst: at === 0 }),
  )
  const end: Box = { ...plainBox, id: 'end', kind: 'end', name: 'end', does: '' }
  const ids = [...boxes, end].map(({ id }) => id)
  const ways = pairs.map(
    ([from, to, name], at): DrawnWay => ({
      id: `way ${at}`,
      from: ids[from % count] ?? '',
      to: ids[to % ids.length] ?? '',
      name,
    }),
  )
  return {
    flow: 'made_up',
    file: 'flows/made_up.yaml',
    hash: '',
    startsOn: [],
    boxes: [...boxes, end],
    ways,
    mistakes: [],
  }
}

const plainBox = { kind: 'step', does: 'say hello', isFirst: false, at: null, mistakes: [] } as const

/** Flows of any shape: ways back, ways from a step to itself, steps that nothing leads to. */
export const anyPicture = (most: number): fc.Arbitrary<Picture> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: most }),
      fc.array(
        fc.tuple(
          fc.nat(most),
          fc.nat(most),
          fc.constantFrom('', 'else', 'not_found', 'a_long_name_of_a_way'),
        ),
        {
          maxLength: 3 * most,
        },
      ),
    )
    .map(([count, pairs]) => pictureWith(count, pairs))

/** Pairs of boxes that share room. */
export const overlaps = ({ boxes }: PlacedPicture): readonly string[] =>
  boxes.flatMap(({ box, place }, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => shareRoom(place, other.place))
      .map((other) => `${box.id} and ${other.box.id}`),
  )

const shareRoom = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
