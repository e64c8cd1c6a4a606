"use server"

import { z } from "zod"
import { processOrders } from "@/data/seller/orders"
import { sellerAction } from "@/lib/seller-action"
import { idsIn } from "@/lib/seller-orders"

/** The shop begins with all orders of a page that were ticked. */
export const beginOrders = sellerAction(
  z.object({}),
  async ({ form, locale }) => {
    const ids = idsIn(
      form.getAll("id").filter((id): id is string => typeof id === "string")
    )
    if (ids.length === 0) return { go: "/penjual/pesanan" }
    const results = await processOrders(ids, locale)
    const refused = results.filter(({ is_processed }) => !is_processed)
    if (refused.length === 0)
      return { go: `/penjual/pesanan?tab=kirim&diproses=${results.length}` }
    return {
      refresh: true,
      alerts: refused.map(({ number, message }) => ({
        key: "said" as const,
        values: { text: [number, message].filter(Boolean).join(": ") },
      })),
    }
  }
)
