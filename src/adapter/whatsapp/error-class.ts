import type { RefusalClass } from '../../message/channel.ts'

/**
 * What to do about each of Meta's error codes. Meta asks to build on codes, not on titles or the HTTP status.
 *
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes
 */
const codesByClass: Readonly<Record<RefusalClass, readonly number[]>> = {
  transient: [1, 2, 4, 80007, 130429, 131000, 131016, 131057, 133004],
  pair: [131056],
  window: [131047],
  person: [131026, 131050, 131049, 130472, 130403, 130497, 131062, 131030, 131021],
  media: [131052, 131053],
  ours: [
    100, 131008, 131009, 131051, 132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018, 132068,
    132069, 135000, 137000,
  ],
  account: [
    0, 3, 10, 190, 368, 131031, 131042, 131044, 131045, 131048, 131063, 131064, 133000, 133005, 133006,
    133008, 133009, 133010, 133015, 133016,
  ],
}

const classByCode: ReadonlyMap<number, RefusalClass> = new Map(
  (Object.keys(codesByClass) as RefusalClass[]).flatMap((name) =>
    codesByClass[name].map((code) => [code, name] as const),
  ),
)

/** Codes 200 to 299 all say that a permission is missing. */
const isPermission = (code: number) => code >= 200 && code <= 299

/**
 * The class of an error, also of one in a `failed` status. A code Meta added since is transient when its server was
 * at fault (5xx), else ours: it is not repeated, and somebody looks.
 *
 * @param httpStatus null for an error in a status webhook
 */
export function errorClass(code: number, httpStatus: number | null): RefusalClass {
  const known = classByCode.get(code)
  if (known) return known
  if (isPermission(code)) return 'account'
  return httpStatus !== null && httpStatus >= 500 ? 'transient' : 'ours'
}
