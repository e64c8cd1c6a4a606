"use server"

import { z } from "zod"
import { requestReset } from "@/data/auth"
import { getOfficer } from "@/data/office/officer"
import { officeAction } from "@/lib/office-action"

/** Has the way to a new password sent to the address of whoever is at work. */
export const mailOfficerPassword = officeAction(
  z.object({}),
  async ({ locale }) => {
    const officer = await getOfficer()
    if (!officer)
      return { alerts: [{ key: "login_needed", next: "officeLogin" }] }
    await requestReset(officer.email, locale)
    return { done: "password_mailed" }
  }
)
