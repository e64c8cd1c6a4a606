import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTING_KEYS, SETTINGS } from "../lib/settings"
import { MONEY_MODULE } from "../modules/money"

/** Each figure with what holds now, its bounds, and what was and will be. */
export async function listPaymentSettings(container: MedusaContainer) {
  const money = container.resolve(MONEY_MODULE)
  const [now, rows] = await Promise.all([
    money.settingsInForce(),
    money.listPaymentSettings(
      {},
      { take: 1_000, order: { valid_from: "DESC" } }
    ),
  ])
  return SETTING_KEYS.map((key) => ({
    key,
    value: now[key],
    min: SETTINGS[key].min,
    max: SETTINGS[key].max,
    changes: rows
      .filter((row) => row.key === key)
      .map(({ id, value, valid_from, changed_by }) => ({
        ...{ id, value: Number(value), valid_from, changed_by },
      })),
  }))
}
