import { BlockList, isIP } from 'node:net'

/**
 * Addresses that are not the public internet: this machine, private and shared networks, clouds' own rooms, tests,
 * groups, and IPv6 forms that carry an IPv4 address inside.
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const special4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** What is public in IPv6 is one block; in it, what carries or hides another address. */
const global6 = ['2000::', 3] as const
const special6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const

const inside4 = new BlockList()
for (const [network, prefix] of special4) inside4.addSubnet(network, prefix, 'ipv4')
const outside6 = new BlockList()
outside6.addSubnet(...global6, 'ipv6')
const inside6 = new BlockList()
for (const [network, prefix] of special6) inside6.addSubnet(network, prefix, 'ipv6')

/** Whether an address, as a resolver gives it, is a place on the public internet. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !inside4.check(address, 'ipv4')
    case 6:
      return outside6.check(address, 'ipv6') && !inside6.check(address, 'ipv6')
    default:
      return false
  }
}
