import type { MedusaContainer } from "@medusajs/framework/types"
import { MONEY_MODULE } from "../modules/money"

/** Accounts that buyers pay or paid to, newest first. */
export async function listFundAccounts(container: MedusaContainer) {
  const money = container.resolve(MONEY_MODULE)
  // The first ones come from the configuration.
  await money.accountsInForce()
  const rows = await money.listFundAccounts(
    {},
    { take: 200, order: { valid_from: "DESC", id: "DESC" } }
  )
  return rows.map(
    ({ id, bank, number, holder, fund_holder, valid_from, retired_at }) => ({
      ...{ id, bank, number, holder, fund_holder, valid_from, retired_at },
    })
  )
}
