import "server-only"
import { z } from "zod"
import { config } from "@/config"
import { orderToken } from "@/lib/order-token"
import { ApiError } from "./api-error"
import { api } from "./client"

const TransferSumDto = z.object({
  transfer: z.object({
    /** Whole rupiah: the order's total and the code. */
    due: z.coerce.number(),
    code: z.number().nullable(),
    expires_at: z.string(),
  }),
})

export type TransferSum = z.output<typeof TransferSumDto>["transfer"]

/**
 * What the buyer of an order is asked to send, and until when. Null when
 * nothing is awaited. Only for whoever may see the order: the page's key is
 * made here.
 */
export async function getTransferSum(
  orderId: string
): Promise<TransferSum | null> {
  try {
    const { transfer } = await api.get(
      TransferSumDto,
      `/store/transfers/${orderId}`,
      { orderKey: orderToken(orderId, config().STOREFRONT_SECRET) }
    )
    return transfer
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}
