import type { SignedIn } from '../access/signed-in.ts'

/**
 * Who asks: read anew at every request, so that what somebody loses is gone at once. Null: nobody is signed in, or not
 * with a second factor where their roles need one.
 * @throws Fault `DATABASE_DOWN`
 */
export type SignedInDoor = (request: Request) => Promise<SignedIn | null>
