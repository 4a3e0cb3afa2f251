import { Scratch } from '../scratch.ts'

/** Where the tokens of a text are laid. Those of the text before are overwritten. */
export class TokenRoom {
  readonly start = new Scratch()
  readonly end = new Scratch()
  readonly word = new Scratch()
  readonly prefix = new Scratch()
  readonly suffix = new Scratch()
  readonly shape = new Scratch()
  readonly lexicon = new Scratch()
  readonly bits = new Scratch()
  readonly openers = new Scratch()
  readonly openings = new Scratch()
  readonly before = new Scratch()
  readonly after = new Scratch()
  readonly saidStart = new Scratch()
  readonly saidEnd = new Scratch()
  readonly saidBits = new Scratch()
}
