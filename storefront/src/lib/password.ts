import { z } from "zod"

/** Shortest password we take; length beats composition rules. */
export const PASSWORD_MIN = 8

/** Longest one: hashing is dear, so its input has an end. */
export const PASSWORD_MAX = 128

/** The ones that everybody tries first. */
const COMMON = new Set([
  "password",
  "12345678",
  "123456789",
  "1234567890",
  "qwertyuiop",
  "qwerty123",
  "password1",
  "password123",
  "11111111",
  "00000000",
  "bismillah",
  "indonesia",
  "sukabumi",
  "pesantren",
  "pasarsantri",
])

/** Not in the list, and not one character again and again. */
export function isGuessable(password: string): boolean {
  return COMMON.has(password.toLowerCase()) || /^(.)\1+$/.test(password)
}

/** A new password; issues are `password_short`, `_long`, `_guessable`. */
export const newPasswordField = z
  .string({ error: "password_missing" })
  .min(1, "password_missing")
  .min(PASSWORD_MIN, "password_short")
  .max(PASSWORD_MAX, "password_long")
  .refine((value) => !isGuessable(value), "password_guessable")

/** A password typed to log in: any, as long as there is one. */
export const passwordField = z
  .string({ error: "password_missing" })
  .min(1, "password_missing")
  .max(PASSWORD_MAX, "password_long")
