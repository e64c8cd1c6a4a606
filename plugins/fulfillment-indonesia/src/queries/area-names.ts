import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Areas = z.array(z.object({ id: z.string(), name: z.string() }))

/** Names of areas of Indonesia, by their Kemendagri codes. */
export async function areaNames(
  container: MedusaContainer,
  codes: string[]
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "area",
    fields: ["id", "name"],
    filters: { id: codes },
  })
  return new Map(Areas.parse(data).map(({ id, name }) => [id, name]))
}
