"use server"

import { sendTransferProof } from "@/data/transfer"
import { formAction } from "@/lib/form-action"
import { fileIn } from "@/lib/form-file"
import { OrderForm, orderPath } from "@/lib/order-form"

/** As the backend takes them. */
const MAX_BYTES = 5 * 1024 * 1024

/** Shows a picture or the PDF of a transfer. It buys time, and pays nothing. */
export const sendProof = formAction(OrderForm, async ({ input, form }) => {
  const file = fileIn(form, ["proof"])
  if (!file) return { errors: { proof: "proof_missing" } }
  if (file.size > MAX_BYTES) return { errors: { proof: "proof_large" } }
  const bytes = Buffer.from(await file.arrayBuffer())
  const access = { orderId: input.order_id, key: input.kunci }
  await sendTransferProof(access, bytes.toString("base64"))
  return { back: orderPath(input), done: "proof_sent" }
})
