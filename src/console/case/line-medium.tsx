import { useEffect, useRef, useState } from 'react'
import type { LineView } from '../../web/conversations-view.ts'
import type { MediaRefusal, RevealRefusal } from '../../web/reveal-view.ts'
import { Gone, Refused } from '../ask-server.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { Icon } from '../icons.tsx'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import { showMedium } from './case-calls.ts'
import { MediumHere } from './medium-here.tsx'

/** What customers send that can be seen or heard. */
export type ShownKind = 'image' | 'voice' | 'audio' | 'video' | 'document' | 'sticker'

/** The grant that opens words of this case; `ask` gets one where there is none, null: it was not given. */
export type MediaKey = { readonly grant: string | null; readonly ask: () => Promise<string | null> }

type MediumLine = LineView & { readonly kind: ShownKind }
const kinds: readonly string[] = ['image', 'voice', 'audio', 'video', 'document', 'sticker']

export const isMedium = (line: LineView): line is MediumLine =>
  line.side === 'customer' && kinds.includes(line.kind)

/** How long WhatsApp has what customers send. Milliseconds. */
const lifeAtWhatsapp = 7 * 24 * 60 * 60 * 1000

type Opened =
  | { readonly state: 'closed' | 'asking' }
  | { readonly state: 'open'; readonly address: string; readonly type: string; readonly name: string | null }
  | { readonly state: 'refused'; readonly why: MediaRefusal | RevealRefusal | 'unreachable' }

const closed: Opened = { state: 'closed' }

/** What a customer sent, for whoever asks for it: each time in the log first, and on this screen no longer than the words. */
export function LineMedium({ line, media }: { readonly line: MediumLine; readonly media: MediaKey }) {
  const { media: words, reveal } = useWords(caseCatalogue)
  const [opened, show] = useMedium(line.n, media)
  if (opened.state === 'open' && media.grant !== null) return <MediumHere kind={line.kind} {...opened} />
  if (pageClock.now() - line.at > lifeAtWhatsapp) return <p className="medium-said">{words.old}</p>
  return (
    <>
      <p className="medium-ask">
        <button
          type="button"
          className="plain-button medium-show"
          aria-disabled={opened.state === 'asking'}
          onClick={show}
        >
          <Icon name="lock" />
          {words.show[line.kind]}
        </button>
        <span>{words.recorded}</span>
      </p>
      <p className="medium-said" role="status">
        {opened.state === 'asking' && words.asking}
        {opened.state === 'refused' &&
          saidOf(opened.why, { ...reveal.refusals, ...words.refusals }, reveal.unreachable)}
      </p>
    </>
  )
}

type Said = Readonly<Record<MediaRefusal | RevealRefusal, string>>
const saidOf = (
  why: MediaRefusal | RevealRefusal | 'unreachable',
  said: Said,
  unreachable: string,
): string => (why === 'unreachable' ? unreachable : said[why])

/** Nothing of it outlives the grant, nor the page's look at it. */
function useMedium(line: number, media: MediaKey): readonly [Opened, () => void] {
  const [opened, setOpened] = useState<Opened>(closed)
  const isHere = useRef(true)
  const address = opened.state === 'open' ? opened.address : null
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  useEffect(() => (address === null ? undefined : () => URL.revokeObjectURL(address)), [address])
  useEffect(() => {
    if (media.grant === null && address !== null) setOpened(closed)
  }, [media.grant, address])
  const show = async () => {
    setOpened({ state: 'asking' })
    try {
      const grant = media.grant ?? (await media.ask())
      if (grant === null) return setOpened(closed)
      const { bytes, name } = await showMedium(grant, line)
      if (isHere.current)
        setOpened({ state: 'open', address: URL.createObjectURL(bytes), type: bytes.type, name })
    } catch (error) {
      setOpened({ state: 'refused', why: whyOf(error) })
    }
  }
  return [opened, () => (opened.state === 'asking' ? undefined : void show())]
}

function whyOf(error: unknown): MediaRefusal | RevealRefusal | 'unreachable' {
  if (error instanceof Gone) return 'not-found'
  return error instanceof Refused && typeof error.body.why === 'string'
    ? (error.body.why as MediaRefusal | RevealRefusal)
    : 'unreachable'
}

/** The newest of those that are not open. */
export const showNewest = (): void =>
  [...document.querySelectorAll<HTMLButtonElement>('.case-talk .medium-show')].at(-1)?.click()
