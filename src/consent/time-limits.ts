const hour = 60 * 60 * 1000
const day = 24 * hour

/** How long a question waits for its answer; later a yes is no answer to it. Milliseconds. */
export const questionLife = 24 * hour

/** How long nobody is asked again after a refusal or a withdrawal; the person may ask. Milliseconds. */
export const quietAfterNo = 180 * day

/** How long a confirmation holds: 24 months. Milliseconds. */
export const validity = 730 * day
