import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../errors"
import { monthOf, type Period } from "../lib/month"
import { REPORTING_MODULE } from "../modules/reporting"
import { Category } from "../read-models/entities/category"
import type { Ask } from "../tables/ask"
import type { StepName } from "../tables/steps"

/** What a request names; nothing named is everything there is to see. */
export interface Asked {
  from?: string | undefined
  to?: string | undefined
  area?: string | undefined
  cohort?: number | undefined
  stage?: string | undefined
  category?: string | undefined
  step?: StepName | undefined
}

/** From January to the present month where no months are named. */
const periodOf = ({ from, to }: Asked, now: Date): Period => {
  const until = to ?? monthOf(now)
  return { from: from ?? `${until.slice(0, 4)}-01`, to: until }
}

/**
 * A request as the tables read it, within a territory. Throws `invalid_request`
 * for a category that there is not.
 */
export async function askOf(
  container: MedusaContainer,
  territory: readonly string[],
  asked: Asked
): Promise<Ask> {
  const reporting = container.resolve(REPORTING_MODULE)
  const { area, cohort, stage, step, category: handle } = asked
  const category = handle
    ? await reporting.read((manager) =>
        manager.getRepository(Category).findOneBy({ handle })
      )
    : undefined
  if (category === null)
    throw fail("invalid_request", {
      ...{ field: "category", detail: "there is no such category" },
    })
  return {
    ...{ territory, isDemo: reporting.settings.isDemo },
    ...{ period: periodOf(asked, new Date()), area, cohort, stage, step },
    ...(category
      ? {
          category: {
            handle: category.handle,
            level: category.is_top ? ("top" as const) : ("leaf" as const),
          },
        }
      : {}),
  }
}
