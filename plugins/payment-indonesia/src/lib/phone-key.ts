import { createHash } from "node:crypto"

/** `0812-3456-7890`, `62812…` and `+62812…` are one number. */
const normalise = (phone: string): string =>
  phone.replace(/\D/g, "").replace(/^(?:00)?62|^0/, "62")

/**
 * A key to count by without keeping the number in yet another table. It is a
 * pseudonym, not a secret: whoever tries all numbers finds it. Null for no number.
 */
export const phoneKey = (phone: string | null | undefined): string | null => {
  const digits = normalise(phone ?? "")
  return digits ? createHash("sha256").update(digits).digest("hex") : null
}
