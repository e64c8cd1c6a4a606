"use server"

import { z } from "zod"
import { withdrawCase } from "@/data/seller/applications"
import { applicationPath } from "@/lib/application-steps"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

/** Takes an application back; another may be begun at any time. */
export const withdrawApplication = sellerAction(
  z.object({ application_id: idField }),
  async ({ input: { application_id: id }, locale }) => {
    await withdrawCase({ id, locale })
    return { go: applicationPath(id) }
  }
)
