"use server"

import { z } from "zod"
import { changeRole } from "@/data/seller/members"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"
import { MEMBER_ROLES } from "@/lib/seller-rights"

const Change = z.object({
  member_id: idField,
  role: z.enum(MEMBER_ROLES, { error: "role_missing" }),
})

/** Gives a member another role, at once. */
export const changeMemberRole = sellerAction(Change, async ({ input }) => {
  await changeRole(input.member_id, input.role)
  return { back: "/penjual/anggota", done: "saved" }
})
