import { text } from 'node:stream/consumers'
import { embeddedParts } from '../../../src/cli/embedded-parts.ts'
import { maskMessage } from '../../../src/cli/mask-talk.ts'
import { hostilePieces, hostileText } from '../../privacy/detect/hostile-pieces.ts'
import { measureSpeed, slowest } from './measure-speed.ts'
import { peers } from './peers.ts'

/** Times one engine, ours unless a package is named: `speed-child ENGINE < TEXTS.json`. */
const [, , engine = ''] = process.argv
const parts = embeddedParts()
const ours = (words: string) => maskMessage(parts, words, { lang: null, known: [] })
const peer = peers.find(({ masker }) => masker.name === engine)
const texts: readonly string[] = JSON.parse(await text(process.stdin))
const speed = await measureSpeed(texts, peer?.mask ?? ours)
const worst = peer ? 0 : await slowest(hostilePieces.map(hostileText), ours)
console.log(JSON.stringify({ speed, worst }))
