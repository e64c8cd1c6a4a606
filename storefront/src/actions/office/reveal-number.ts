"use server"

import { z } from "zod"
import { revealNumber } from "@/data/office/cases"
import { MASKED_PATHS } from "@/lib/case-states"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"

const Reveal = z.object({
  case_id: idField,
  path: z.string().refine((path) => MASKED_PATHS.includes(path), "invalid"),
})

/** Shows a masked number of a case whole; the backend logs the reading. */
export const showNumber = officeAction<typeof Reveal, string>(
  Reveal,
  async ({ input, locale }) => ({
    data: await revealNumber(input.case_id, input.path, { locale }),
  })
)
