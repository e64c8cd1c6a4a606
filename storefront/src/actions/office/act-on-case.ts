"use server"

import { z } from "zod"
import {
  approveCase,
  assignCase,
  noteCase,
  rejectCase,
  reopenCase,
  startReview,
  verifyCase,
} from "@/data/office/cases"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { reasonField, textField } from "@/lib/office-fields"

const one = { case_id: idField }
const page = ({ case_id }: { case_id: string }) => `/dinas/pengajuan/${case_id}`

/** Takes a case, lets it go, or gives it to an officer. */
export const holdCase = officeAction(
  z.object({ ...one, to: idField }),
  async ({ input, locale }) => {
    await assignCase(input.case_id, input.to, { locale })
    return { back: page(input) }
  }
)

/** Adds a note that only officers read. */
export const addCaseNote = officeAction(
  z.object({ ...one, note: textField(4000) }),
  async ({ input, locale }) => {
    await noteCase(input.case_id, input.note, { locale })
    return { go: `${page(input)}#catatan` }
  }
)

/** Begins the review of a case. */
export const beginReview = officeAction(
  z.object(one),
  async ({ input, locale }) => {
    await startReview(input.case_id, { locale })
    return { back: page(input) }
  }
)

/** Marks a case as checked. */
export const markChecked = officeAction(
  z.object(one),
  async ({ input, locale }) => {
    await verifyCase(input.case_id, { locale })
    return { back: page(input) }
  }
)

/** Lets the pesantren sell: as an entry of the register, or a new one. */
export const approveApplication = officeAction(
  z.object({ ...one, pesantren_id: z.string().optional() }),
  async ({ input, locale }) => {
    const entry = idField.safeParse(input.pesantren_id)
    await approveCase(input.case_id, entry.data ?? null, { locale })
    return { go: page(input) }
  }
)

/** Rejects a case with its reason. */
export const rejectApplication = officeAction(
  z.object({ ...one, reject_reason: reasonField }),
  async ({ input, locale }) => {
    await rejectCase(input.case_id, input.reject_reason, { locale })
    return { go: page(input) }
  }
)

/** Opens a rejected case again. */
export const reopenApplication = officeAction(
  z.object({ ...one, reopen_reason: reasonField }),
  async ({ input, locale }) => {
    await reopenCase(input.case_id, input.reopen_reason, { locale })
    return { go: page(input) }
  }
)
