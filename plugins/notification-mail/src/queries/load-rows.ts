import type { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What to read of the query graph. */
export interface Wanted<Schema extends z.ZodType> {
  schema: Schema
  entity: string
  fields: string[]
  filters: Record<string, unknown>
}

/** Rows of another module, parsed: what a mail relies on is there or it is not sent. */
export async function loadRows<Schema extends z.ZodType>(
  container: MedusaContainer,
  { schema, entity, fields, filters }: Wanted<Schema>
): Promise<z.output<Schema>[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields, filters })
  return data.map((row: unknown) => schema.parse(row))
}

/** The first such row; undefined when there is none. */
export async function loadRow<Schema extends z.ZodType>(
  container: MedusaContainer,
  wanted: Wanted<Schema>
): Promise<z.output<Schema> | undefined> {
  const [row] = await loadRows(container, wanted)
  return row
}
