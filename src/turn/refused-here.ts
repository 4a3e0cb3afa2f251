/**
 * Why what an agent wrote or started did not go, beside Meta's own codes. 24 hours are over is Meta's; the case was not
 * theirs, the person wants no such messages, no template of that name any more, and words that ask for what nobody may
 * ask for, are ours.
 */
export const refusedHere = {
  window: 131_047,
  notTheirs: -2,
  stopped: -3,
  noTemplate: -4,
  suspicious: -5,
} as const
