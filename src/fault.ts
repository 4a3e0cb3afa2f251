/** Every way the system can fail that its caller cannot mend. The code is the contract. */
export type FaultCode =
  | 'BAD_ID'
  | 'BAD_PAYLOAD'
  | 'BAD_SIGNATURE'
  | 'TOO_LARGE'
  | 'BAD_CONFIG'
  | 'BAD_FLOW'
  | 'BAD_KEY'
  | 'KEYS_AWAY'
  | 'CANNOT_OPEN'
  | 'KEY_DESTROYED'
  | 'UNPROTECTED_TEXT'
  | 'DETECTOR_FAILED'
  | 'KNOWN_VALUE'
  | 'DATABASE_DOWN'
  | 'DATABASE_REFUSED'
  | 'FOLDER_TAKEN'
  | 'SERVICE_FAILED'
  | 'NOT_FOUND'
  | 'LOG_UNAVAILABLE'
  | 'ERASURE_UNRECORDED'
  | 'SIGNED_OUT'
  | 'STEP_UP_NEEDED'
  | 'NOT_ALLOWED'
  | 'TOO_SOON'

/**
 * What the caller cannot mend. The message is for an operator's eyes and says what to do;
 * it never holds a person's words, numbers or values.
 */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode
  constructor(code: FaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
