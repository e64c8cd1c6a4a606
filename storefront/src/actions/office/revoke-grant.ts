"use server"

import { z } from "zod"
import { revokeGrant } from "@/data/office/people"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"

/** Takes a role back from an officer, at once. */
export const revokeRole = officeAction(
  z.object({ grant_id: idField }),
  async ({ input, locale }) => {
    await revokeGrant(input.grant_id, { locale })
    return { back: "/dinas/petugas" }
  }
)
