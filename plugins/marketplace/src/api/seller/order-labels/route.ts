import type { MedusaResponse } from "@medusajs/framework/http"
import { readerLocale } from "@pasar-santri/opop/api/error-handler"
import { shopOf } from "@pasar-santri/opop/api/scope/shop-of"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { shippingLabelPdf } from "../../../lib/print/shipping-label"
import { toShippingLabel } from "../../print-orders"
import { loadPrintable } from "../../../queries/load-printable"
import { loadSender } from "../../../queries/load-sender"
import type { LabelsQuery } from "../../order-validators"
import { sendPdf } from "../../send-pdf"

/** The labels of some orders, in the order in which they were asked for. */
export const GET = async (
  req: SellerRequest<unknown, LabelsQuery>,
  res: MedusaResponse
) => {
  const { ids, paper } = req.validatedQuery
  const { pesantren_id } = shopOf(req)
  const locale = readerLocale(req)
  const [orders, sender] = await Promise.all([
    loadPrintable(req.scope, { ids, pesantren_id }),
    loadSender(req.scope, pesantren_id),
  ])
  const madeAt = new Date()
  const labels = orders.map((order) =>
    toShippingLabel(order, { sender, locale })
  )
  const bytes = await shippingLabelPdf({ labels, paper, locale, madeAt })
  sendPdf(res, { name: "label", madeAt, bytes })
}
