"use server"

import { z } from "zod"
import { ApiError } from "@/data/api-error"
import { changePriceStock } from "@/data/seller/price-stock"
import { readGrid } from "@/lib/price-grid"
import { sellerAction } from "@/lib/seller-action"
import { sellerPath } from "@/lib/seller-path"

const Change = z.looseObject({
  /** Ticked: large steps of a price are meant. */
  confirm: z.string().optional(),
  back: z.string(),
})

/** Changes prices and stock of the grid: all that differs, or nothing. */
export const savePriceStock = sellerAction<
  typeof Change,
  { mustConfirm: boolean }
>(Change, async ({ input, typed, locale }) => {
  const { changes, errors } = readGrid(typed)
  if (Object.keys(errors).length > 0) return { errors }
  if (changes.length === 0) return { done: "nothing_changed" }
  try {
    const confirm = input.confirm !== undefined
    await changePriceStock(changes, { confirm, locale })
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "price_jump") throw error
    return {
      alerts: [{ key: "said", values: { text: error.message } }],
      data: { mustConfirm: true },
    }
  }
  return { back: sellerPath(input.back), done: "price_stock_saved" }
})
