"use server"

import { z } from "zod"
import { requestRevision } from "@/data/office/cases"
import { idField, optionalText } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { readRevisions } from "@/lib/revision-form"

/** Gives a case back to its applicant, with what has to be put right and why. */
export const askForRevision = officeAction(
  z.looseObject({ case_id: idField, note: optionalText(2000) }),
  async ({ input, typed, locale }) => {
    const { items, faults } = readRevisions(typed)
    if (items.length === 0) return { errors: { items: "nothing_chosen" } }
    if (faults.length > 0)
      return {
        errors: Object.fromEntries(
          faults.map((name) => [name, "reason_missing" as const])
        ),
      }
    const body = { items, note: input.note || null }
    await requestRevision(input.case_id, body, { locale })
    return { go: `/dinas/pengajuan/${input.case_id}` }
  }
)
