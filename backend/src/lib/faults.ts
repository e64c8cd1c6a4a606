import { MedusaError } from "@medusajs/framework/utils"

interface Fault {
  type: string
  /** Empty when it is no one field. */
  field: string
  id: string
  en: string
}

/** Refusals of the gate that stands before Medusa's own routes. */
const FAULTS = {
  password_weak: {
    type: MedusaError.Types.INVALID_DATA,
    field: "password",
    id: "Kata sandi terlalu mudah ditebak: pakai 12 sampai 128 karakter, paling mudah beberapa kata yang hanya Anda ingat; bukan kata yang umum atau alamat email Anda.",
    en: "This password is too easy to guess: use 12 to 128 characters, best of all a few words that only you remember, and neither a common word nor your e-mail address.",
  },
  account_not_made: {
    type: MedusaError.Types.UNAUTHORIZED,
    field: "",
    id: "Akun dengan data ini tidak dapat dibuat. Jika Anda pernah mendaftar, masuk atau atur ulang kata sandi.",
    en: "An account with these details cannot be made. If you have registered before, log in or reset your password.",
  },
  address_of_another: {
    type: MedusaError.Types.INVALID_DATA,
    field: "email",
    id: "Pakai alamat email yang Anda daftarkan.",
    en: "Use the e-mail address that you registered with.",
  },
  limit_too_large: {
    type: MedusaError.Types.INVALID_DATA,
    field: "limit",
    id: "Paling banyak 100 baris sekali minta.",
    en: "At most 100 rows can be asked for at once.",
  },
  locale_repeated: {
    type: MedusaError.Types.INVALID_DATA,
    field: "locale",
    id: "Bahasa (locale) cukup disebut satu kali.",
    en: "The language (locale) can be named once only.",
  },
  control_character: {
    type: MedusaError.Types.INVALID_DATA,
    field: "",
    id: "Permintaan ini berisi karakter yang tidak dapat disimpan (U+0000). Hapus karakter itu lalu coba lagi.",
    en: "This request holds a character that cannot be stored (U+0000). Remove it and try again.",
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
    ...(field ? { field } : {}),
  })
}
