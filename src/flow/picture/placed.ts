import type { Box, DrawnWay, Picture } from './picture.ts'

/** From the upper left corner, to the right and down. */
export type Point = { readonly x: number; readonly y: number }
export type Rectangle = Point & { readonly width: number; readonly height: number }

export type PlacedBox = { readonly box: Box; readonly place: Rectangle }

export type PlacedWay = {
  readonly way: DrawnWay
  /** From box to box, with every bend; at least two. */
  readonly line: readonly Point[]
  /** Where its name stands; null for a way without one. */
  readonly label: Rectangle | null
}

/** A picture in which everything has its place. */
export type PlacedPicture = {
  readonly picture: Picture
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedBox[]
  readonly ways: readonly PlacedWay[]
}

/** Gives everything its place; no two boxes overlap. Never refuses: a plain order is better than none. */
export type LayOut = (picture: Picture) => Promise<PlacedPicture>
