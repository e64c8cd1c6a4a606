import { MedusaError } from "@medusajs/framework/utils"

interface Fault {
  type: string
  field: string
  id: string
  en: string
}

/** Refusals of the gate that stands before Medusa's own routes. */
const FAULTS = {
  password_weak: {
    type: MedusaError.Types.INVALID_DATA,
    field: "password",
    id: "Kata sandi terlalu mudah ditebak: pakai 8 sampai 128 huruf, bukan kata yang umum atau alamat email Anda.",
    en: "This password is too easy to guess: use 8 to 128 characters, and neither a common word nor your e-mail address.",
  },
  limit_too_large: {
    type: MedusaError.Types.INVALID_DATA,
    field: "limit",
    id: "Paling banyak 100 baris sekali minta.",
    en: "At most 100 rows can be asked for at once.",
  },
} satisfies Record<string, Fault>

export type FaultCode = keyof typeof FAULTS

/**
 * The error for a code; `messages` in both languages and the `field` travel
 * with it, and the error handler answers in the reader's language.
 */
export function fail(code: FaultCode): MedusaError {
  const { type, field, id, en } = FAULTS[code]
  return Object.assign(new MedusaError(type, id, code), {
    messages: { id, en },
    field,
  })
}
