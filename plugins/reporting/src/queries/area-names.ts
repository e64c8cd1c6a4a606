import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Area = z.object({ id: z.string(), name: z.string() })

/** What areas are called, by their codes. */
export async function areaNames(
  container: MedusaContainer,
  codes: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "area",
      fields: ["id", "name"],
      filters: { id: [...codes] },
    })
  return new Map(
    z
      .array(Area)
      .parse(data)
      .map(({ id, name }) => [id, name])
  )
}
