import "server-only"
import { z } from "zod"
import { config } from "@/config"
import { orderToken } from "@/lib/order-token"
import { TRANSFER_STATES } from "@/lib/transfer-state"
import { ApiError } from "./api-error"
import { api } from "./client"
import { accessOf, type OrderAccess } from "./parcels"

/** A picture on a slow line, which is then painted anew. */
const PROOF_MS = 60_000

const TransferDto = z.object({
  transfer: z.object({
    state: z.enum(TRANSFER_STATES),
    /** Whole rupiah: the order's total and the code. */
    due: z.coerce.number(),
    code: z.number().nullable(),
    received: z.coerce.number(),
    expires_at: z.string(),
    proofs: z.object({
      sent: z.number(),
      limit: z.number(),
      is_open: z.boolean(),
    }),
  }),
})

export type TransferSum = z.output<typeof TransferDto>["transfer"]

/**
 * What the buyer of an order is asked to send, until when, and what came. Null
 * when nothing is awaited. Only for whoever may see the order: the page's key is
 * made here.
 */
export async function getTransferSum(
  orderId: string
): Promise<TransferSum | null> {
  try {
    const { transfer } = await api.get(
      TransferDto,
      `/store/transfers/${orderId}`,
      { orderKey: orderToken(orderId, config().STOREFRONT_SECRET) }
    )
    return transfer
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** Shows a picture of the transfer. Throws ApiError. */
export const sendTransferProof = async (
  access: OrderAccess,
  content_base64: string
) =>
  api.post(
    TransferDto,
    `/store/transfers/${access.orderId}/proofs`,
    { content_base64 },
    { ...(await accessOf(access)), timeoutMs: PROOF_MS }
  )
