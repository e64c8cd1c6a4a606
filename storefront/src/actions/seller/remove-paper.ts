"use server"

import { z } from "zod"
import { removePaper } from "@/data/seller/papers"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"
import { sellerPath } from "@/lib/seller-path"

const Remove = z.object({
  owner_type: z.enum(["application", "shop"]),
  paper_id: idField,
  back: z.string(),
})

/** Takes a paper back that nothing rests on yet. */
export const takePaperBack = sellerAction(Remove, async ({ input }) => {
  const { owner_type: type } = input
  await removePaper(
    type === "shop" ? { type } : { type, id: "" },
    input.paper_id
  )
  return { back: sellerPath(input.back) }
})
