import { createHash, randomBytes } from "node:crypto"

/** The secret of a link, 192 bits: 32 characters that are safe in an address. */
export const makeSecret = (): string => randomBytes(24).toString("base64url")

/** What is kept of a secret: its SHA-256 in hex. */
export const digestOf = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex")
