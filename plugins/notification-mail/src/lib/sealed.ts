import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
} from "node:crypto"

const CIPHER = "aes-256-gcm"
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A key for this use alone, whatever else the secret signs. */
const keyOf = (secret: string) =>
  createHash("sha256").update(`mail-outbox:${secret}`).digest()

/**
 * Seals a text with a secret (AES-256-GCM): whoever reads the database, or a
 * copy of it, reads no mail in it, and no link that opens something.
 */
export function seal(secret: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(secret), nonce)
  const body = [cipher.update(text, "utf8"), cipher.final()]
  return Buffer.concat([nonce, cipher.getAuthTag(), ...body]).toString("base64")
}

/** Opens what was sealed; throws when the secret is another or it was changed. */
export function unseal(secret: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64")
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES)
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const decipher = createDecipheriv(CIPHER, keyOf(secret), nonce, {
    authTagLength: TAG_BYTES,
  })
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(body), decipher.final()]).toString()
}
