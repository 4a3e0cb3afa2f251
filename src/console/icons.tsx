import type { ReactNode } from 'react'

export type IconName =
  | 'send'
  | 'voice'
  | 'image'
  | 'video'
  | 'sticker'
  | 'album'
  | 'place'
  | 'bell'
  | 'bell-off'
  | 'document'
  | 'contact'
  | 'list'
  | 'close'
  | 'restart'
  | 'lock'
  | 'shop'
  | 'clock'
  | 'tick'
  | 'ticks'
  | 'clip'
  | 'failed'

const lines: Readonly<Record<IconName, ReactNode>> = {
  clip: (
    <path d="m20 11.5-8.3 8.2a5 5 0 0 1-7.1-7.1l8.8-8.7a3.4 3.4 0 0 1 4.8 4.8l-8.6 8.5a1.8 1.8 0 0 1-2.5-2.5l7.6-7.5" />
  ),
  send: <path d="M4.5 12 3 4.5 21 12 3 19.5 4.5 12Zm0 0H12" />,
  voice: (
    <>
      <rect x="9" y="3" width="6" height="11" rx="3" />
      <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
    </>
  ),
  image: (
    <>
      <rect x="3.5" y="4.5" width="17" height="15" rx="2.5" />
      <circle cx="9" cy="10" r="1.6" />
      <path d="m5 18 5-4.5 3 2.5 3-3 4 4" />
    </>
  ),
  video: (
    <>
      <rect x="3" y="6" width="12.5" height="12" rx="2.5" />
      <path d="m15.5 10.5 5-3v9l-5-3" />
    </>
  ),
  sticker: (
    <>
      <path d="M13 20.5H7A3.5 3.5 0 0 1 3.5 17V7A3.5 3.5 0 0 1 7 3.5h10A3.5 3.5 0 0 1 20.5 7v6L13 20.5Z" />
      <path d="M13 20.5V16a3 3 0 0 1 3-3h4.5" />
    </>
  ),
  album: (
    <>
      <rect x="3.5" y="7.5" width="13" height="13" rx="2.5" />
      <path d="M8 4.5h9.5A3 3 0 0 1 20.5 7.5V17M4.5 18l4-3.5 3.5 3 2-2 2.5 2.5" />
    </>
  ),
  place: (
    <>
      <path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21Z" />
      <circle cx="12" cy="9.5" r="2.5" />
    </>
  ),
  bell: <path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15L6 16.5ZM10 20.5h4" />,
  'bell-off': <path d="M7.5 7a6 6 0 0 1 10.5 4v4M6 12v4.5L4.5 18H16M10 20.5h4M4 4l16 16" />,
  document: <path d="M6.5 3.5h7.5l4 4v13H6.5v-17Zm7.5 0v4h4M9.5 12.5h5m-5 3.5h5" />,
  contact: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6" />
    </>
  ),
  list: <path d="M8 6.5h12M8 12h12M8 17.5h12M4 6.5h.01M4 12h.01M4 17.5h.01" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  restart: <path d="M4.5 12a7.5 7.5 0 1 0 2.3-5.4M4.5 4v4h4" />,
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="10" rx="2.5" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
    </>
  ),
  shop: (
    <path d="M4.5 10v10h15V10M3 9l2-5h14l2 5c0 3-4.5 3-4.5 0 0 3-4.5 3-4.5 0 0 3-4.5 3-4.5 0C7.5 12 3 12 3 9Zm7 11v-5h4v5" />
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 7.5V12l3 2" />
    </>
  ),
  tick: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  ticks: <path d="m2.5 12.5 4.5 4.5L16.5 7.5M12 15l2 2 9-9.5" />,
  failed: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5v5m0 3.5h.01" />
    </>
  ),
}

/** A picture beside a word; it says nothing of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {lines[name]}
    </svg>
  )
}
