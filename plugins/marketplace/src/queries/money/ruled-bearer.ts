import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { FREIGHT_BEARERS, type FreightBearer } from "../../lib/refused-freight"
import { readRows } from "./read-rows"

const Rule = z.object({ freight_bearer: z.enum(FREIGHT_BEARERS) })

/**
 * Who bears the freight of refused parcels by the rule of cash on delivery that
 * held at a moment; the fund holder where none did.
 */
export async function ruledBearer(
  container: MedusaContainer,
  at: Date
): Promise<FreightBearer> {
  const { rows } = await readRows(container, Rule, {
    ...{ entity: "cod_rule", filters: { valid_from: { $lte: at } } },
    ...{ order: { valid_from: "DESC" }, take: 1 },
  })
  return rows[0]?.freight_bearer ?? "fund"
}
