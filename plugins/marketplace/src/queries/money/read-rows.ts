import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Of which rows of the payment plugin, and which of them. */
export interface RowSearch {
  /** As the plugin that keeps it names it (docs/decisions/0006). */
  entity: string
  filters?: Record<string, unknown>
  order?: Record<string, "ASC" | "DESC">
  take?: number
  skip?: number
}

const MOST = 1_000

/**
 * Rows of another plugin, read by the names of the schema's fields, and how
 * many there are in all.
 */
export async function readRows<Shape extends z.ZodRawShape>(
  container: MedusaContainer,
  schema: z.ZodObject<Shape>,
  search: RowSearch
): Promise<{ rows: z.output<z.ZodObject<Shape>>[]; count: number }> {
  const { entity, filters = {}, order, take = MOST, skip = 0 } = search
  const { data, metadata } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity,
      fields: Object.keys(schema.shape),
      filters,
      pagination: { take, skip, ...(order ? { order } : {}) },
    })
  const rows = z.array(schema).parse(data)
  return { rows, count: metadata?.count ?? rows.length }
}
