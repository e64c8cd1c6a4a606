import { z } from "zod"
import { MAX_QUANTITY } from "./cart-view"

/**
 * The fields that buyers fill in, as zod schemas. What a person types with
 * spaces, dots or dashes is accepted; what comes out is the stored form. The
 * message of an issue is an error key (messages: `form.errors.<key>`).
 */

const MOBILE = /^628[1-9]\d{7,10}$/
const EMAIL = /^[^\s@<>(),;:"[\]\\]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/
const POSTAL_CODE = /^[1-9]\d{4}$/
const DISTRICT = /^\d{2}\.\d{2}\.\d{2}$/

/** `0812-3456-7890`, `62812…`, `0062812…`, `+62 812…` become `+62812…`. */
export function normalisePhone(raw: string): string | null {
  const compact = raw.replace(/[\s.()-]/g, "")
  if (!/^\+?\d+$/.test(compact)) return null
  const digits = compact
    .replace(/^\+/, "")
    .replace(/^0062/, "62")
    .replace(/^0/, "62")
    .replace(/^8/, "628")
  return MOBILE.test(digits) ? `+${digits}` : null
}

/** `+6281234567890` as people here read it: `0812-3456-7890`. */
export const formatPhone = (stored: string): string =>
  stored.replace(/^\+62/, "0").replace(/^(0\d{3})(\d{4})(\d{2,5})$/, "$1-$2-$3")

/** Trimmed and lower case: Medusa compares addresses letter by letter. */
export function normaliseEmail(raw: string): string | null {
  const email = raw.trim().toLowerCase()
  return email.length <= 254 && EMAIL.test(email) ? email : null
}

/** Five digits, the first not 0; spaces are forgiven. */
export function normalisePostalCode(raw: string): string | null {
  const code = raw.replace(/\s/g, "")
  return POSTAL_CODE.test(code) ? code : null
}

/** A required text that `normalise` turns into its stored form. */
const written = (
  missing: string,
  invalid: string,
  normalise: (raw: string) => string | null
) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .transform((raw, context) => {
      const value = normalise(raw)
      if (value === null) {
        context.addIssue({ code: "custom", message: invalid })
        return z.NEVER
      }
      return value
    })

/** An optional line of text; nothing typed is the empty string. */
export const optionalText = (max: number) =>
  z
    .string()
    .optional()
    .transform((raw) => (raw ?? "").replace(/\s+/g, " ").trim())
    .pipe(z.string().max(max, "too_long"))

export const nameField = z
  .string({ error: "name_missing" })
  .transform((raw) => raw.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(2, "name_missing").max(80, "too_long"))

export const emailField = written(
  "email_missing",
  "email_invalid",
  normaliseEmail
)

export const phoneField = written(
  "phone_missing",
  "phone_invalid",
  normalisePhone
)

export const postalCodeField = written(
  "postal_code_missing",
  "postal_code_invalid",
  normalisePostalCode
)

export const streetField = z
  .string({ error: "street_missing" })
  .transform((raw) => raw.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(5, "street_missing").max(160, "too_long"))

/** Dotted Kemendagri code of a kecamatan, as `32.02.29`. */
export const districtField = z
  .string({ error: "district_missing" })
  .regex(DISTRICT, "district_missing")

/** An id of the backend that came in a form: safe inside a path. */
export const idField = z
  .string({ error: "invalid" })
  .regex(/^[A-Za-z0-9_]{1,64}$/, "invalid")

export const quantityField = z.coerce
  .number({ error: "quantity_invalid" })
  .int("quantity_invalid")
  .min(1, "quantity_invalid")
  .max(MAX_QUANTITY, "quantity_too_large")
