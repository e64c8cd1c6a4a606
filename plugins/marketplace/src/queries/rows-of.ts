import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Rows of another module by the query graph, parsed: what is relied on is there. */
export async function rowsOf<Schema extends z.ZodType>(
  container: MedusaContainer,
  {
    schema,
    ...wanted
  }: {
    schema: Schema
    entity: string
    fields: string[]
    filters: Record<string, unknown>
    pagination?: {
      take: number
      skip: number
      order: Record<string, "ASC" | "DESC">
    }
  }
): Promise<z.output<Schema>[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(wanted)
  return z.array(schema).parse(data)
}
