"use server"

import { cancelPurchase } from "@/data/parcels"
import { formAction } from "@/lib/form-action"
import { OrderForm, orderPath, reasonField } from "@/lib/order-form"

/** Takes back a purchase that is not paid. Safe to repeat. */
export const cancelOrder = formAction(
  OrderForm.extend({ reason: reasonField }),
  async ({ input }) => {
    const { order_id, kunci, reason } = input
    await cancelPurchase({ orderId: order_id, key: kunci }, reason)
    return { back: orderPath(input) }
  }
)
