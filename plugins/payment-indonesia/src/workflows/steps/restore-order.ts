import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface RestoreOrderInput {
  order_id: string
  session_id: string
  collection_ids: string[]
}

/**
 * Lets a cancelled order wait for its payment again: status, collections and
 * session as they were before. It is what Medusa's own cancelling step does for
 * undo, since it has no workflow for it. Undo cancels all of it again.
 */
export const restoreOrderStep = createStep(
  "restore-order",
  async (input: RestoreOrderInput, { container }) => {
    await set(container, input, true)
    return new StepResponse(undefined, input)
  },
  async (input, { container }) => {
    if (input) await set(container, input, false)
  }
)

type Container = Parameters<
  Parameters<typeof createStep<RestoreOrderInput, void, void>>[1]
>[1]["container"]

async function set(
  container: Container,
  { order_id, session_id, collection_ids }: RestoreOrderInput,
  stands: boolean
) {
  const payments = container.resolve(Modules.PAYMENT)
  const { amount, currency_code, data } =
    await payments.retrievePaymentSession(session_id)
  await payments.updatePaymentSession({
    ...{ id: session_id, amount, currency_code, data: data ?? {} },
    status: stands ? "pending_authorization" : "canceled",
  })
  await payments.updatePaymentCollections(
    { id: collection_ids },
    { status: stands ? "awaiting" : "canceled" }
  )
  // The module takes these, its type leaves them out.
  const change: Record<string, unknown> = {
    id: order_id,
    status: stands ? "pending" : "canceled",
    canceled_at: stands ? null : new Date(),
  }
  await container.resolve(Modules.ORDER).updateOrders([change] as never)
}
