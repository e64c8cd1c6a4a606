import { z } from "zod"

/** Shortest password we take; length beats composition rules. */
export const PASSWORD_MIN = 12

/** Three different words are good from here on. */
const PHRASE_MIN = 10

/** Longest one: hashing is dear, so its input has an end. */
export const PASSWORD_MAX = 128

/** The ones that everybody tries first, letters only; the backend knows more. */
const COMMON = new Set([
  "",
  "password",
  "passwordpassword",
  "qwertyuiop",
  "bismillah",
  "bismillahirrahmanirrahim",
  "alhamdulillah",
  "assalamualaikum",
  "indonesia",
  "sukabumi",
  "pesantren",
  "pasarsantri",
])

/** In the list whatever digits and signs are around it, or one part again and again. */
export function isGuessable(password: string): boolean {
  const folded = password.toLowerCase()
  return (
    COMMON.has(folded.replace(/[^\p{L}]/gu, "")) ||
    /^(.{1,6}?)\1+$/u.test(folded)
  )
}

/** Twelve characters, or ten in three different words. */
export function isLongEnough(password: string): boolean {
  const length = [...password].length
  const words = password.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  return (
    length >= PASSWORD_MIN || (length >= PHRASE_MIN && new Set(words).size >= 3)
  )
}

/** A new password; issues are `password_short`, `_long`, `_guessable`. */
export const newPasswordField = z
  .string({ error: "password_missing" })
  .min(1, "password_missing")
  .refine(isLongEnough, "password_short")
  .max(PASSWORD_MAX, "password_long")
  .refine((value) => !isGuessable(value), "password_guessable")

/** A password typed to log in: any, as long as there is one. */
export const passwordField = z
  .string({ error: "password_missing" })
  .min(1, "password_missing")
  .max(PASSWORD_MAX, "password_long")
