import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/** What `medusa exec` hands to a script. */
export interface ScriptInput {
  container: MedusaContainer
  args?: string[]
}

interface Wanted<T> {
  entity: string
  fields: string[]
  filters?: Record<string, unknown>
  row: z.ZodType<T>
  take?: number
}

/** Reads rows through `query.graph` and checks their shape; throws a ZodError when it differs. */
export async function readRows<T>(
  container: MedusaContainer,
  { entity, fields, filters, row, take = 10_000 }: Wanted<T>
): Promise<T[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity,
    fields,
    ...(filters ? { filters } : {}),
    pagination: { take, skip: 0 },
  })
  return data.map((item: unknown) => row.parse(item))
}
