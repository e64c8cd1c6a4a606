"use server"

import { z } from "zod"
import { logInOfficer } from "@/data/office/auth"
import { officerOf } from "@/data/office/officer"
import { emailField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { officePath } from "@/lib/office-path"
import { startOfficerSession } from "@/lib/officer-session"
import { passwordField } from "@/lib/password"

const LogIn = z.object({
  email: emailField,
  password: passwordField,
  lanjut: z.string().optional(),
})

/**
 * Opens a session of the office. A wrong pair says so without telling which
 * half was wrong; a right one of somebody who is no officer says that.
 */
export const logInToOffice = officeAction(LogIn, async ({ input, locale }) => {
  const token = await logInOfficer(input)
  if (!token) return { alerts: [{ key: "wrong_pair", next: "forgot" }] }
  const officer = await officerOf(token, locale)
  if (!officer) return { alerts: [{ key: "not_officer" }] }
  await startOfficerSession(token)
  return { go: officePath(input.lanjut) }
})
