import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { settledBefore } from "../queries/breaks/settled-before"
import { reconcile } from "./reconcile"

/** One pass at a time, whichever process runs it; one line when there was something. */
export async function runReconciler(container: MedusaContainer): Promise<void> {
  await container
    .resolve(Modules.LOCKING)
    .execute("reconcile-breaks", async () => {
      const started = Date.now()
      const counts = await reconcile({
        container,
        before: settledBefore(container),
      })
      const told = Object.entries(counts).map(
        ([state, count]) => `${state}=${count}`
      )
      if (told.length > 0)
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .info(`break.reconciled ${told.join(" ")} ms=${Date.now() - started}`)
    })
}
