import { randomBytes } from "node:crypto"

/**
 * A name to keep a file under, that nobody can guess and that says nothing of
 * whose it is. `extension` without the dot.
 */
export const makeFileName = (extension: string): string =>
  `${randomBytes(16).toString("hex")}.${extension}`
