"use server"

import { z } from "zod"
import { requestAccount } from "@/data/seller/bank"
import { isBank } from "@/lib/banks"
import { sellerAction } from "@/lib/seller-action"

const Request = z.object({
  bank: z.string().refine(isBank, "bank_missing"),
  number: z
    .string()
    .trim()
    .regex(/^[\d\s.-]{8,40}$/, "account_invalid"),
  holder: z.string().trim().min(2, "holder_missing").max(120, "too_long"),
})

/** Asks for another account: it rests three days and needs the office's finance. */
export const changeBankAccount = sellerAction(Request, async ({ input }) => {
  await requestAccount(input)
  return { back: "/penjual/rekening", done: "account_requested" }
})
