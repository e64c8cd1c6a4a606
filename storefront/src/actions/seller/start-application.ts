"use server"

import { z } from "zod"
import { startApplication } from "@/data/seller/applications"
import { applicationPath } from "@/lib/application-steps"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

const Start = z.object({ pesantren_id: idField.optional() })

/**
 * Begins an application, for an entry of the register or a pesantren that is
 * not in it. A repeat leads to the draft that is there.
 */
export const beginApplication = sellerAction(
  Start,
  async ({ input, locale }) => {
    const id = await startApplication(input.pesantren_id ?? null, locale)
    return { go: applicationPath(id, "data") }
  }
)
