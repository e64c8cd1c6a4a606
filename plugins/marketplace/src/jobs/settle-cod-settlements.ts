import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { settleCodSettlementsWorkflow } from "../workflows/settle-cod-settlements"

/**
 * Each minute: goes on with couriers' files that are long, and with rows that a
 * process which died left behind. Safe to run twice.
 */
export default async function settleCodSettlements(container: MedusaContainer) {
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute("settle-cod-settlements", async () => {
    const started = Date.now()
    const { result } = await settleCodSettlementsWorkflow(container).run()
    const { matched, waiting } = result
    if (matched + waiting > 0)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .info(
          `cod.settlements_settled matched=${matched} waiting=${waiting} ms=${Date.now() - started}`
        )
  })
}

export const config = {
  name: "settle-cod-settlements",
  schedule: "* * * * *",
}
