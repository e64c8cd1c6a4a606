import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { readRows } from "./read-rows"

/** A buyer's proof by its id, or the proof of a refund by the refund's id. */
export interface PictureOf {
  entity: "transfer_proof" | "refund_proof"
  id: string
}

const Proof = z.object({ expectation_id: z.string(), file_id: z.string() })
const Transfer = z.object({ order_id: z.string() })
const Refund = z.object({
  order_id: z.string(),
  proof_file_id: z.string().nullable(),
})

/** The private file of a picture and its purchase; null when there is none. */
export async function findMoneyPicture(
  container: MedusaContainer,
  { entity, id }: PictureOf
): Promise<{ file_id: string; order_id: string } | null> {
  const one = (of: string, key: string) => ({
    ...{ entity: of, filters: { id: key }, take: 1 },
  })
  if (entity === "refund_proof") {
    const { rows } = await readRows(
      container,
      Refund,
      one("refund_obligation", id)
    )
    const [refund] = rows
    return refund?.proof_file_id
      ? { file_id: refund.proof_file_id, order_id: refund.order_id }
      : null
  }
  const { rows } = await readRows(container, Proof, one("transfer_proof", id))
  const [proof] = rows
  if (!proof) return null
  const { rows: transfers } = await readRows(
    container,
    Transfer,
    one("expectation", proof.expectation_id)
  )
  const [transfer] = transfers
  return transfer
    ? { file_id: proof.file_id, order_id: transfer.order_id }
    : null
}
