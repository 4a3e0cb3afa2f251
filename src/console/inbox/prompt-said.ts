/** Texts that every flow has in common: where they are from says nothing. */
const shared = /^common\./

/** The name of a text of the assistant's as people read it: `order_status.tell` is `Order status: tell`. */
export function promptSaid(name: string): string {
  const [first = '', ...rest] = name
    .replace(shared, '')
    .split('.')
    .map((part) => part.replaceAll('_', ' '))
  const said = rest.length === 0 ? first : `${first}: ${rest.join(', ')}`
  return said.charAt(0).toUpperCase() + said.slice(1)
}
