"use server"

import { z } from "zod"
import { cancelAccount } from "@/data/seller/bank"
import { sellerAction } from "@/lib/seller-action"

/** Takes back the change of the account that waits. */
export const cancelBankChange = sellerAction(z.object({}), async () => {
  await cancelAccount()
  return { back: "/penjual/rekening" }
})
