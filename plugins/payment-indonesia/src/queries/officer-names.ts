import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const PAGE = 5_000

/** The module of the application that knows the people of the office. */
const OFFICE_MODULE = "access"

/**
 * Names of the people of the office, by the name of the entity in the
 * application; none where it has no office.
 */
export async function officerNames(
  container: MedusaContainer
): Promise<string[]> {
  if (!container.hasRegistration(OFFICE_MODULE)) return []
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "officer",
      fields: ["name"],
      pagination: { take: PAGE, skip: 0 },
    })
  return z
    .array(z.object({ name: z.string() }))
    .parse(data)
    .map(({ name }) => name)
}
