import { z } from "zod"
import { normalisePhone, normalisePostalCode } from "./fields"
import { PESANTREN_KINDS } from "./register-words"
import { READINESS } from "./visit-draft"

/** A business of a pesantren, as the register keeps it. */
export interface Business {
  kind: string
  since: number | null
  capacity: string | null
  workers: number | null
}

const text = (max: number) =>
  z
    .string()
    .optional()
    .transform((raw) => (raw ?? "").trim() || null)
    .pipe(z.string().max(max, "too_long").nullable())

const whole = (least: number, most: number, fault: string) =>
  text(20)
    .transform((raw) => raw?.replace(/[.\s]/g, "") ?? null)
    .pipe(z.string().regex(/^\d+$/, fault).nullable())
    .transform((raw) => (raw === null ? null : Number(raw)))
    .pipe(z.number().min(least, fault).max(most, fault).nullable())

const people = whole(0, 1_000_000, "number_invalid")

/** A number that `read` turns into its stored form, or nothing. */
const number = (read: (raw: string) => string | null, fault: string) =>
  text(40).transform((raw, context) => {
    const value = raw === null ? null : read(raw)
    if (raw !== null && value === null) {
      context.addIssue({ code: "custom", message: fault })
      return z.NEVER
    }
    return value
  })

const nspp = (raw: string) => {
  const digits = raw.replace(/[\s.-]/g, "")
  return /^\d{12}$/.test(digits) ? digits : null
}

const linesOf = (raw: string | null): string[] =>
  (raw ?? "")
    .split(/\r?\n|;/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")

/** The form of a register entry; issues are keys of `form.errors`. */
export const EntryFields = z.object({
  name: z
    .string({ error: "name_missing" })
    .transform((raw) => raw.replace(/\s+/g, " ").trim())
    .pipe(z.string().min(2, "name_missing").max(120, "too_long")),
  district_code: z
    .string({ error: "district_missing" })
    .regex(/^\d{2}\.\d{2}\.\d{2}$/, "district_missing"),
  aliases: text(500),
  kind: z.enum(PESANTREN_KINDS).nullable().catch(null),
  founded_year: whole(1400, 2100, "year_invalid"),
  caretaker_name: text(120),
  nspp: number(nspp, "nspp_invalid"),
  licence_number: text(60),
  foundation_name: text(200),
  cooperative_name: text(200),
  street: text(300),
  hamlet: text(100),
  rt_rw: text(20),
  postal_code: number(normalisePostalCode, "postal_code_invalid"),
  landmark: text(200),
  contact_name: text(100),
  contact_duty: text(100),
  contact_phone: number(normalisePhone, "phone_invalid"),
  santri_resident: people,
  santri_day: people,
  santri_male: people,
  santri_female: people,
  teachers: people,
  workers: people,
  readiness: z.enum(READINESS).catch("none"),
  potential: text(2000),
  products: text(2000),
  source: text(200),
  note: text(2000),
})
export type EntryFields = z.output<typeof EntryFields>

/** Products, one a line; what was known of each of them stays. */
const toBusinesses = (
  typed: string | null,
  known: readonly Business[]
): Business[] =>
  linesOf(typed)
    .slice(0, 20)
    .map((kind) => {
      const same = known.find(
        (one) => one.kind.toLowerCase() === kind.toLowerCase()
      )
      return (
        same ?? {
          kind: kind.slice(0, 100),
          since: null,
          capacity: null,
          workers: null,
        }
      )
    })

/** The body of an entry for the API. A phone that is not typed stays as it is. */
export function toEntryBody(fields: EntryFields, known: readonly Business[]) {
  const { name, district_code, aliases, kind, founded_year, ...rest } = fields
  const { caretaker_name, products, contact_phone, ...record } = rest
  return {
    name,
    district_code,
    aliases: (aliases ?? "")
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "")
      .slice(0, 20),
    kind,
    founded_year,
    caretaker_name,
    record: {
      ...record,
      businesses: toBusinesses(products, known),
      ...(contact_phone === null ? {} : { contact_phone }),
    },
  }
}
