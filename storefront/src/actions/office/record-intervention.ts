"use server"

import { z } from "zod"
import { recordIntervention } from "@/data/office/interventions"
import { idField } from "@/lib/fields"
import { effectFields, helpFields } from "@/lib/intervention-fields"
import { attachmentsOf } from "@/lib/intervention-files"
import { officeAction } from "@/lib/office-action"

/** Writes down help that a pesantren got, or corrects what was written. */
export const saveIntervention = officeAction(
  z.object({
    entry_id: idField,
    corrects: idField.optional(),
    ...helpFields,
    ...effectFields,
  }),
  async ({ input, form, locale }) => {
    const { entry_id, corrects, ...rest } = input
    const attachments = await attachmentsOf(form)
    if (!attachments) return { errors: { attachments: "file_too_large" } }
    const body = { ...rest, corrects: corrects ?? null, attachments }
    await recordIntervention(entry_id, body, { locale })
    return { go: `/dinas/pesantren/${entry_id}#intervensi` }
  }
)
