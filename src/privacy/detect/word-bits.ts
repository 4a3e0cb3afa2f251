/** What is known of single words, each a bit of what `lexicon` holds. */
export const isIn = {
  function: 1,
  common: 2,
  calendar: 4,
  /** A place by itself. */
  place: 8,
  /** The first word of a place of several words. */
  placeStart: 16,
  particle: 32,
  productNoun: 64,
  /** The first word of a brand, or all of it. */
  brandStart: 128,
  opensPlace: 256,
  toward: 512,
  devotional: 1024,
  verbLike: 2048,
  nickname: 4096,
  /** A number said aloud, from nought to hundreds. */
  number: 1 << 13,
  /** "first", "primeiro": the day of a date. */
  ordinal: 1 << 14,
  /** A letter, or a number of at most two digits, as people spell. */
  unit: 1 << 15,
  /** "A as in Ancona" */
  asIn: 1 << 16,
  month: 1 << 17,
  /** A word the public knows ("neymar"), and the first of a phrase it knows ("carolina herrera"). */
  publicWord: 1 << 18,
  publicStart: 1 << 19,
  /** A word for a flat and the last word of an English street (`address-words.ts`). */
  door: 1 << 24,
  streetEnd: 1 << 25,
  /** A month, however short. */
  anyMonth: 1 << 26,
  /** A number in Roman letters up to twelve. */
  roman: 1 << 27,
  /** What a price or a quantity is counted in: "euro", "kg", "days". */
  measure: 1 << 28,
} as const

/** From here on: four times how usual the word is as a first name, and how usual as a surname (`nameBitsAt`). */
export const namesAt = 20
