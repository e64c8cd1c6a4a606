import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { APPLICATION_MODULE } from "../modules/application"
import { activateBankAccountWorkflow } from "../workflows/activate-bank-account"

const PAGE = 100

/**
 * Every ten minutes: accounts that have rested and that finance confirmed take
 * the place of those before. One that fails is told and tried again next time.
 */
export default async function activateBankAccounts(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute("activate-bank-accounts", async () => {
    const due = await container.resolve(APPLICATION_MODULE).listBankAccounts(
      {
        state: "resting",
        confirmed_at: { $ne: null },
        active_from: { $lte: new Date() },
      },
      { select: ["id"], order: { active_from: "ASC" }, take: PAGE }
    )
    let activated = 0
    for (const { id } of due) {
      const { result, errors } = await activateBankAccountWorkflow(
        container
      ).run({ input: { id }, throwOnError: false })
      if (errors.length > 0) logger.warn(`bank_account.not_activated ${id}`)
      else if (result.isActive) activated += 1
    }
    if (due.length > 0)
      logger.info(`bank_account.activated count=${activated} of=${due.length}`)
  })
}

export const config = {
  name: "activate-bank-accounts",
  schedule: "*/10 * * * *",
}
