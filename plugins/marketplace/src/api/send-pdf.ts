import type { MedusaResponse } from "@medusajs/framework/http"
import { dayOf } from "@pasar-santri/opop/lib/day"

/** Answers a paper with addresses of people: nobody on the way may keep it. */
export const sendPdf = (
  res: MedusaResponse,
  { name, madeAt, bytes }: { name: string; madeAt: Date; bytes: Buffer }
) => {
  res
    .set({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${name}-${dayOf(madeAt)}.pdf"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    })
    .send(bytes)
}
