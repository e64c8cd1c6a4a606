"use server"

import { z } from "zod"
import { officeAction } from "@/lib/office-action"
import { endOfficerSession } from "@/lib/officer-session"

/** Ends the officer's session in this browser. Safe to repeat. */
export const logOutOfOffice = officeAction(z.object({}), async () => {
  await endOfficerSession()
  return { go: "/dinas/masuk?keluar=1" }
})
