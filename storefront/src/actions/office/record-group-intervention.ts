"use server"

import { z } from "zod"
import { recordGroupIntervention } from "@/data/office/interventions"
import { errorsOf, type ErrorKey } from "@/lib/form-action"
import { chosenPesantren } from "@/lib/group-choice"
import { effectFields, helpFields } from "@/lib/intervention-fields"
import { attachmentsOf } from "@/lib/intervention-files"
import { officeAction } from "@/lib/office-action"

const Effect = z.object(effectFields)
type Entry = z.output<typeof Effect> & { pesantren_id: string }

/** What became of it at each pesantren; its fields carry the pesantren's id. */
function readEntries(
  ids: readonly string[],
  typed: Readonly<Record<string, string>>
) {
  const entries: Entry[] = []
  const errors: Record<string, ErrorKey> = {}
  for (const id of ids) {
    const parsed = Effect.safeParse({
      participants: typed[`participants_${id}`],
      before: typed[`before_${id}`],
      after: typed[`after_${id}`],
    })
    if (parsed.success) entries.push({ pesantren_id: id, ...parsed.data })
    else
      for (const [field, key] of Object.entries(errorsOf(parsed.error)))
        errors[`${field}_${id}`] = key
  }
  return { entries, errors }
}

/** Writes down help that several pesantren got together, all or none. */
export const saveGroupIntervention = officeAction(
  z.object(helpFields),
  async ({ input, typed, form, locale }) => {
    const ids = chosenPesantren(form.getAll("pesantren"))
    const { entries, errors } = readEntries(ids, typed)
    if (Object.keys(errors).length > 0) return { errors }
    const attachments = await attachmentsOf(form)
    if (!attachments) return { errors: { attachments: "file_too_large" } }
    const body = { ...input, entries, attachments }
    const group = await recordGroupIntervention(body, { locale })
    return { go: `/dinas/intervensi/${group}` }
  }
)
