import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

/** Of the payment plugin, by its name; an application may be without it. */
const MONEY_MODULE = "money"
const EXPECT_TRANSFER = "expect-transfer"
const TRANSFER = "pp_transfer_"

const Orders = z.array(
  z.object({
    payment_collections: z
      .array(
        z.object({
          payment_sessions: z
            .array(z.object({ id: z.string(), provider_id: z.string() }))
            .nullish(),
        })
      )
      .nullish(),
  })
)

/**
 * Has the sum of a transfer fixed, with its code, before a mail names it: the
 * payment plugin hears of an order at the same moment as this one. Asking twice
 * changes nothing, so there is nothing to undo.
 */
export const awaitTransferStep = createStep(
  "await-transfer",
  async ({ order_id }: { order_id: string }, { container }) => {
    if (!container.hasRegistration(MONEY_MODULE)) return new StepResponse(0)
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: [
          "payment_collections.payment_sessions.id",
          "payment_collections.payment_sessions.provider_id",
        ],
        filters: { id: order_id },
      })
    const sessions = Orders.parse(data)
      .flatMap(({ payment_collections }) => payment_collections ?? [])
      .flatMap(({ payment_sessions }) => payment_sessions ?? [])
      .filter(({ provider_id }) => provider_id.startsWith(TRANSFER))
    const engine = container.resolve(Modules.WORKFLOW_ENGINE)
    for (const { id } of sessions)
      await engine.run(EXPECT_TRANSFER, { input: { session_id: id } })
    return new StepResponse(sessions.length)
  }
)
