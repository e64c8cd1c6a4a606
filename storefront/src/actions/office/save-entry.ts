"use server"

import { z } from "zod"
import { editPesantren, enterPesantren, getEntry } from "@/data/office/register"
import { EntryFields, toEntryBody } from "@/lib/entry-form"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"

/** Enters a pesantren into the register. */
export const addEntry = officeAction(
  EntryFields.extend({ is_other: z.string().optional() }),
  async ({ input, locale }) => {
    const { is_other, ...fields } = input
    const body = { ...toEntryBody(fields, []), is_other: is_other === "1" }
    const id = await enterPesantren(body, { locale })
    return { go: `/dinas/pesantren/${id}` }
  }
)

/** Changes an entry, unless somebody else did so meanwhile. */
export const changeEntry = officeAction(
  EntryFields.extend({ entry_id: idField, version: z.iso.datetime("invalid") }),
  async ({ input, locale }) => {
    const { entry_id, version, ...fields } = input
    const entry = await getEntry(entry_id, locale)
    if (!entry) return { alerts: [{ key: "gone" }] }
    const body = toEntryBody(fields, entry.record.businesses ?? [])
    await editPesantren(entry_id, { ...body, version }, { locale })
    return { go: `/dinas/pesantren/${entry_id}` }
  }
)
