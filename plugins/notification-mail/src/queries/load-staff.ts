import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadRow } from "./load-rows"

const Person = z.object({ id: z.string(), email: z.string() })

/** A person of a shop or of the office, by the address of the login. */
export async function loadStaff(
  container: MedusaContainer,
  email: string
): Promise<z.output<typeof Person> | undefined> {
  for (const entity of ["seller", "officer"]) {
    const found = await loadRow(container, {
      schema: Person,
      entity,
      fields: ["id", "email"],
      filters: { email },
    })
    if (found) return found
  }
  return undefined
}
