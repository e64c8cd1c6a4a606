import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Row = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  parent_category_id: z.string().nullish(),
})

/** A category as forms and lists name it. */
export type NamedCategory = {
  id: string
  handle: string
  name: string
  name_en: string
  parent_id: string | null
}

/** Categories that shops show, by handle; all of them when none is named. */
export async function findCategories(
  container: MedusaContainer,
  handles?: string[]
): Promise<Map<string, NamedCategory>> {
  if (handles?.length === 0) return new Map()
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_category",
      fields: ["id", "handle", "name", "metadata", "parent_category_id"],
      filters: {
        is_active: true,
        is_internal: false,
        ...(handles ? { handle: [...new Set(handles)] } : {}),
      },
    })
  return new Map(
    z
      .array(Row)
      .parse(data)
      .map((row) => [
        row.handle,
        {
          id: row.id,
          handle: row.handle,
          name: row.name,
          name_en:
            typeof row.metadata?.["name_en"] === "string"
              ? row.metadata["name_en"]
              : row.name,
          parent_id: row.parent_category_id ?? null,
        },
      ])
  )
}
