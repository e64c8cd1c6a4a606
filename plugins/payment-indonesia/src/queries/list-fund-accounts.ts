import type { MedusaContainer } from "@medusajs/framework/types"
import type { AwaitedChannel } from "../lib/awaited-channels"
import { MONEY_MODULE } from "../modules/money"

/** Accounts that buyers pay or paid to: banks, newest first, then QRIS. */
export async function listFundAccounts(
  container: MedusaContainer,
  filters: { channel?: AwaitedChannel } = {}
) {
  const money = container.resolve(MONEY_MODULE)
  // The first ones come from the configuration.
  await money.accountsInForce()
  await money.ensureQrisAccount()
  const rows = await money.listFundAccounts(filters, {
    take: 200,
    order: { channel: "DESC", valid_from: "DESC", id: "DESC" },
  })
  return rows.map(
    ({ id, channel, bank, number, holder, fund_holder, ...row }) => ({
      ...{ id, channel, bank, number, holder, fund_holder },
      ...{ valid_from: row.valid_from, retired_at: row.retired_at },
    })
  )
}
