"use server"

import { z } from "zod"
import { acceptInvitation } from "@/data/office/auth"
import { emailField, nameField, phoneField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { startOfficerSession } from "@/lib/officer-session"
import { passwordField } from "@/lib/password"

const Accept = z.object({
  invitation: z.string().regex(/^[A-Za-z0-9_-]{20,100}$/, "invalid"),
  name: nameField,
  phone: phoneField,
  email: emailField,
  // The backend measures it: the login may be an old one with a shorter one.
  password: passwordField,
})

/** Makes the person an officer by the link of an invitation, and logs in. */
export const acceptOfficerInvitation = officeAction(
  Accept,
  async ({ input, locale }) => {
    const token = await acceptInvitation(input, { locale })
    if (!token) return { alerts: [{ key: "wrong_pair", next: "forgot" }] }
    await startOfficerSession(token)
    return { go: "/dinas" }
  }
)
