"use server"

import { z } from "zod"
import {
  confirmOwner,
  inviteOwner,
  withdrawOwner,
} from "@/data/office/owner-invitations"
import { emailField, idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"

const page = (id: string) => `/dinas/pesantren/${id}`

/** Invites a new owner of a shop whose owner is gone. */
export const inviteNewOwner = officeAction(
  z.object({
    entry_id: idField,
    owner_email: emailField,
    owner_reason: reasonField,
    removes_owners: z.string().optional(),
  }),
  async ({ input, locale }) => {
    const body = {
      email: input.owner_email,
      reason: input.owner_reason,
      removes_owners: input.removes_owners !== undefined,
    }
    await inviteOwner(input.entry_id, body, { locale })
    return { go: `${page(input.entry_id)}#toko` }
  }
)

const One = z.object({ entry_id: idField, invitation_id: idField })

/** Agrees to a new owner whom another head invited. */
export const confirmNewOwner = officeAction(One, async ({ input, locale }) => {
  await confirmOwner(input.invitation_id, { locale })
  return { back: page(input.entry_id) }
})

/** Withdraws the invitation of a new owner. */
export const withdrawNewOwner = officeAction(One, async ({ input, locale }) => {
  await withdrawOwner(input.invitation_id, { locale })
  return { back: page(input.entry_id) }
})
