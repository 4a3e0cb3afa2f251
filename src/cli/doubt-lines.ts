import type { Doubt, Witness } from '../audit/doubt.ts'

/** People count entries from 1: `#1,234`. */
export const numbered = (index: number): string => `#${(index + 1).toLocaleString('en')}`

const count = (number: number): string => number.toLocaleString('en')
const whose = (by: Witness): string => (by === 'anchor' ? 'an anchor' : 'a checkpoint of the log')

/** What is wrong, for somebody who has never heard of a Merkle tree. */
export function doubtLine(doubt: Doubt): string {
  switch (doubt.doubt) {
    case 'entry-missing':
      return `entry ${numbered(doubt.index)} is missing, or another stands in its place`
    case 'entry-changed':
      return `entry ${numbered(doubt.index)} is not what was entered: its words or what is kept beside it were changed`
    case 'root-differs':
      return `between entry ${numbered(doubt.from)} and ${numbered(doubt.to - 1)} the log is not what ${whose(doubt.by)} was signed for: something was changed, put in, taken out or moved`
    case 'too-short':
      return `the log ends with entry ${numbered(doubt.size - 1)}, but ${whose(doubt.by)} was signed for ${count(doubt.signed)} entries: ${count(doubt.signed - doubt.size)} are gone`
    case 'not-signed':
      return `entries from ${numbered(doubt.from)} on have a place but stand in no signed checkpoint`
    case 'bad-signature':
      return `${whose(doubt.by)} of ${count(doubt.size)} entries is not signed by the key of this log`
    case 'unreadable':
      return `${count(doubt.times)} of what should be ${doubt.by === 'anchor' ? 'anchors' : 'checkpoints'} cannot be read`
    case 'other-log':
      return `${whose(doubt.by)} is one of another log`
    case 'no-anchor':
      return 'none of the anchors given is one of this log'
    case 'other-key':
      return 'this log was never signed with a key you trust'
    case 'key-change':
      return `entry ${numbered(doubt.index)} says that the signing key changed, and that does not fit the rest`
    case 'bad-tile':
      return `a hash that proofs are made from was changed (level ${doubt.level}, the ${count(doubt.n + 1)}th)`
    case 'bad-head':
      return `the database says of the log that it has ${count(doubt.size)} entries or another key: that is not so`
  }
}
