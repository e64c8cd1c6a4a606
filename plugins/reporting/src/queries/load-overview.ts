import type { MedusaContainer } from "@medusajs/framework/types"
import type { Period } from "../lib/month"
import { REPORTING_MODULE } from "../modules/reporting"
import { type Choices, readChoices } from "../overview/read-choices"
import { type Overview, readOverview } from "../overview/read-overview"
import { type Asked, askOf } from "./ask-of"
import { keptAnswer } from "./kept-answer"

export interface LoadedOverview extends Overview {
  period: Period
  /** ISO time; what happened later is not in the figures; null before the first. */
  as_of: string | null
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
  const told = await keptAnswer(container, { of: "overview", ask }, (manager) =>
    readOverview(manager, ask)
  )
  return { ...told, period: ask.period }
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
