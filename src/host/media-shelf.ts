import type { Instant } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'

/** Where the bytes of what prompts show are for one process. */
export type MediaShelf = {
  /**
   * Keeps what a bot shows, before the bot itself is kept.
   * @throws Fault `BAD_FLOW` when a file is gone by now or another one
   */
  readonly keep: (bot: Pick<Bot, 'media'>, now: Instant) => Promise<void>
  /** By their SHA-256; null: not there. */
  readonly bytes: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>
}

/** For files that stay where they are: nothing is kept. */
export const shelfOver = (bytes: MediaShelf['bytes']): MediaShelf => ({ keep: async () => undefined, bytes })

export const emptyShelf: MediaShelf = shelfOver(async () => null)

/** What a version shows, each once. */
export const shownBy = ({ media }: Pick<Bot, 'media'>): readonly string[] => [
  ...new Set([...media.values()].map(({ sha256 }) => sha256)),
]
