import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { settleTransfersWorkflow } from "../workflows/settle-transfers"

/**
 * Each minute: does again what a process that died, or a fault, left undone.
 * Matches rows, captures what is matched, deals with money of closed transfers,
 * with second payments and late money of which only the match was kept, owes
 * what Medusa refunded, writes down what was paid back, and lets codes rest that
 * were closed long enough.
 */
export default async function settleTransfers(container: MedusaContainer) {
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute("settle-transfers", async () => {
    const started = Date.now()
    const { result } = await settleTransfersWorkflow(container).run()
    if (Object.values(result).some((count) => count > 0))
      container.resolve(ContainerRegistrationKeys.LOGGER).info(
        `payment.transfers_settled ${Object.entries(result)
          .map(([what, count]) => `${what}=${count}`)
          .join(" ")} ms=${Date.now() - started}`
      )
  })
}

export const config = {
  name: "settle-transfers",
  schedule: "* * * * *",
}
