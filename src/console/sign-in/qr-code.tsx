import { encode } from 'uqr'

type QrCodeNeeds = { readonly text: string; readonly title: string }

/** Modules of white around the code: readers want four. */
const quiet = 4

/** A text as a QR code, dark on white in every colour scheme; drawn as one path. */
export function QrCode({ text, title }: QrCodeNeeds) {
  const { size, data } = encode(text, { ecc: 'M', border: 0 })
  const side = size + 2 * quiet
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={title}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={pathOf(data)} fill="#000000" />
    </svg>
  )
}

const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')))
    .join('')
