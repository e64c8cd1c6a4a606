import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadRow } from "./load-rows"

const Pesantren = z.object({
  name: z.string(),
  slug: z.string(),
  district_code: z.string(),
})

/** A pesantren of the register; undefined when it is in none. */
export const loadPesantren = (
  container: MedusaContainer,
  id: string | null
): Promise<z.output<typeof Pesantren> | undefined> =>
  id
    ? loadRow(container, {
        schema: Pesantren,
        entity: "pesantren",
        fields: Object.keys(Pesantren.shape),
        filters: { id },
      })
    : Promise.resolve(undefined)

/** `Gunungguruh, Kabupaten Sukabumi, Jawa Barat` of a code; empty for none. */
export async function loadPlace(
  container: MedusaContainer,
  code: string | null
): Promise<string> {
  if (!code) return ""
  const area = await loadRow(container, {
    schema: z.object({ full_name: z.string() }),
    entity: "area",
    fields: ["full_name"],
    filters: { id: code },
  })
  return area?.full_name ?? code
}
