import type { Instant } from '../clock.ts'

/**
 * How long after a person's last message Meta lets us answer with any text; later, only with an approved template.
 * Milliseconds.
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-messages#customer-service-windows
 */
export const serviceWindow = 24 * 60 * 60 * 1000

export const isWindowOpen = (lastInbound: Instant, now: Instant): boolean => now - lastInbound < serviceWindow
