import type { MedusaContainer } from "@medusajs/framework/types"
import type { Period } from "../lib/month"
import { REPORTING_MODULE } from "../modules/reporting"
import { type Choices, readChoices } from "../overview/read-choices"
import { type Overview, readOverview } from "../overview/read-overview"
import { readAsOf } from "./as-of"
import { type Asked, askOf } from "./ask-of"

export interface LoadedOverview extends Overview {
  period: Period
  /** What happened later is not in the figures; null before the first. */
  as_of: Date | null
}

/**
 * How a territory is doing. Throws `invalid_request` for a category that there
 * is not, `reports_unavailable`.
 */
export async function loadOverview(
  container: MedusaContainer,
  territory: readonly string[],
  asked: Asked
): Promise<LoadedOverview> {
  const ask = await askOf(container, territory, asked)
  return container.resolve(REPORTING_MODULE).read(async (manager) => ({
    ...{ period: ask.period, as_of: await readAsOf(manager) },
    ...(await readOverview(manager, ask)),
  }))
}

/** What there is to choose from in a territory. Throws `reports_unavailable`. */
export async function loadChoices(
  container: MedusaContainer,
  territory: readonly string[]
): Promise<Choices> {
  const ask = await askOf(container, territory, {})
  return container
    .resolve(REPORTING_MODULE)
    .read((manager) => readChoices(manager, ask))
}
