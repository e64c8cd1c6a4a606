"use server"

import { z } from "zod"
import { revokeInvitation } from "@/data/seller/members"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

/** Withdraws an invitation: its link is worn out at once. */
export const withdrawInvitation = sellerAction(
  z.object({ invitation_id: idField }),
  async ({ input }) => {
    await revokeInvitation(input.invitation_id)
    return { back: "/penjual/anggota" }
  }
)
