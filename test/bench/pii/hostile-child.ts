import { hostilePieces, hostileText } from '../../privacy/detect/hostile-pieces.ts'
import { slowest } from './measure-speed.ts'
import { peers } from './peers.ts'

/** In a process of its own, because a package that does not come back must be ended from outside. */
const peer = peers.find(({ masker }) => masker.name === process.argv[2])
if (!peer) throw new Error('no such package')
for (const piece of hostilePieces)
  console.log(await slowest([hostileText(piece).slice(0, Number(process.argv[3]))], peer.mask))
