"use server"

import { z } from "zod"
import { formAction } from "@/lib/form-action"
import { endSession } from "@/lib/session"

/** Ends the session of this browser. Safe to repeat. */
export const logOut = formAction(z.object({}), async () => {
  await endSession()
  return { go: "/masuk?keluar=1" }
})
