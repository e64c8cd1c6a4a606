import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tellHolidaysWorkflow } from "../workflows/tell-holidays"

/** Has pages made anew when a shop's holiday began or ended. */
export default async function tellHolidays(container: MedusaContainer) {
  const { result: told } = await tellHolidaysWorkflow(container).run()
  if (told)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`holidays.told count=${told}`)
}

export const config = {
  name: "tell-holidays",
  schedule: "*/5 * * * *",
}
