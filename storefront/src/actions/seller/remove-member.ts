"use server"

import { z } from "zod"
import { removeMember } from "@/data/seller/members"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

/** Takes a person out of the shop, at once. Safe to repeat. */
export const takeOutMember = sellerAction(
  z.object({ member_id: idField }),
  async ({ input }) => {
    await removeMember(input.member_id)
    return { back: "/penjual/anggota" }
  }
)
