import { z } from "zod"
import { normaliseEmail } from "./fields"

/** An address that may be left out: null then. Issue: `email_invalid`. */
export const optionalEmailField = z
  .string()
  .optional()
  .transform((raw, context) => {
    if (!raw?.trim()) return null
    const email = normaliseEmail(raw)
    if (email === null) {
      context.addIssue({ code: "custom", message: "email_invalid" })
      return z.NEVER
    }
    return email
  })

/** Why something is decided: it is read by the other side. */
export const reasonField = z
  .string({ error: "reason_missing" })
  .transform((raw) => raw.trim())
  .pipe(z.string().min(5, "reason_missing").max(1000, "too_long"))

/** A calendar day as `2026-11-24`, or nothing: null. Issue: `day_invalid`. */
export const optionalDayField = z
  .string()
  .optional()
  .transform((raw) => raw?.trim() || null)
  .pipe(z.iso.date("day_invalid").nullable())

/** A required text of so many letters. Issues: `text_missing`, `too_long`. */
export const textField = (max: number) =>
  z
    .string({ error: "text_missing" })
    .transform((raw) => raw.trim())
    .pipe(z.string().min(2, "text_missing").max(max, "too_long"))

/** A calendar day that is needed. Issues: `day_missing`, `day_invalid`. */
export const dayField = z
  .string({ error: "day_missing" })
  .trim()
  .min(1, "day_missing")
  .pipe(z.iso.date("day_invalid"))
