"use server"

import { z } from "zod"
import { withdrawOfficerInvitation } from "@/data/office/people"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"

/** Withdraws the invitation of an officer. Safe to repeat. */
export const withdrawInvitationOfOfficer = officeAction(
  z.object({ invitation_id: idField }),
  async ({ input, locale }) => {
    await withdrawOfficerInvitation(input.invitation_id, { locale })
    return { back: "/dinas/petugas" }
  }
)
