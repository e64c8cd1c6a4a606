"use server"

import { z } from "zod"
import { appealCase } from "@/data/seller/applications"
import { applicationPath } from "@/lib/application-steps"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

const Appeal = z.object({
  application_id: idField,
  reason: z.string().trim().min(20, "appeal_short").max(2000, "too_long"),
})

/** Appeals against a rejection: leads to the new case, filled in as the old one. */
export const appealApplication = sellerAction(
  Appeal,
  async ({ input: { application_id, reason }, locale }) => {
    const { id } = await appealCase({ id: application_id, locale }, reason)
    return { go: applicationPath(id) }
  }
)
