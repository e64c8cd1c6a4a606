"use server"

import { z } from "zod"
import { acceptPaper, refusePaper } from "@/data/office/papers"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { optionalDayField, reasonField } from "@/lib/office-fields"
import { officePath } from "@/lib/office-path"

const paper = { paper_id: idField, back: z.string() }

/** Takes a paper for what it is said to be. */
export const acceptShownPaper = officeAction(
  z.object({ ...paper, valid_until: optionalDayField }),
  async ({ input, locale }) => {
    await acceptPaper(input.paper_id, input.valid_until, { locale })
    return { go: officePath(input.back) }
  }
)

/** Refuses a paper with a reason. */
export const refuseShownPaper = officeAction(
  z.object({ ...paper, refuse_reason: reasonField }),
  async ({ input, locale }) => {
    await refusePaper(input.paper_id, input.refuse_reason, { locale })
    return { go: officePath(input.back) }
  }
)
