import { useEffect, useRef, useState } from 'react'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import type { ShownKind } from './line-medium.tsx'

type HereNeeds = {
  readonly kind: ShownKind
  /** In the memory of this page. */
  readonly address: string
  readonly type: string
  /** To be saved under this name; null: it is shown. */
  readonly name: string | null
}

/** A photo, sound, film or file that is open; the focus goes to it, for its button is gone. */
export function MediumHere({ kind, address, type, name }: HereNeeds) {
  const { media } = useWords(caseCatalogue)
  const [isBroken, setBroken] = useState(false)
  const here = useRef<HTMLElement>(null)
  useEffect(() => here.current?.focus({ preventScroll: true }), [])
  const broken = () => setBroken(true)
  const shown = name === null && !isBroken ? type.slice(0, type.indexOf('/')) : 'file'
  return (
    <figure className="medium-here" ref={here} tabIndex={-1} aria-label={media.show[kind]}>
      {shown === 'image' && <img src={address} alt={media.photo} onError={broken} />}
      {/* biome-ignore lint/a11y/useMediaCaption: nobody wrote down what a customer says */}
      {shown === 'audio' && <audio src={address} controls autoPlay onError={broken} />}
      {/* biome-ignore lint/a11y/useMediaCaption: nobody wrote down what a customer says */}
      {shown === 'video' && <video src={address} controls onError={broken} />}
      {isBroken && <p className="medium-said">{media.cannotPlay}</p>}
      {shown === 'file' && (
        <a
          className="plain-button"
          href={address}
          download={name ?? `file.${type.slice(type.indexOf('/') + 1)}`}
        >
          <Icon name="document" />
          {media.save}
        </a>
      )}
    </figure>
  )
}
