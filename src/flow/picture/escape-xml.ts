/**
 * Text as it may stand in XML, between tags and in quotes: signs that XML cannot hold, such as halves of pairs, become
 * U+FFFD.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export const escapeXml = (text: string): string =>
  text.replaceAll(notInXml, '\uFFFD').replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')

const notInXml = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
