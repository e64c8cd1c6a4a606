import type { MedusaContainer } from "@medusajs/framework/types"
import { REPORTING_MODULE } from "../modules/reporting"

/**
 * Makes the read models with `db:migrate`, after all tables and links that they
 * read. A script: TypeORM keeps its own account of what was run. A release that
 * adds to them brings a script of its own, for each of these is run once.
 */
export default async function buildReadModels({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  await container.resolve(REPORTING_MODULE).build()
}
