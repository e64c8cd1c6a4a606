import type { MedusaResponse } from "@medusajs/framework/http"
import { readerLocale } from "@pasar-santri/opop/api/error-handler"
import { shopOf } from "@pasar-santri/opop/api/scope/shop-of"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { packListPdf } from "../../../lib/print/pack-list-pdf"
import { toPackOrder } from "../../print-orders"
import { loadPrintable } from "../../../queries/load-printable"
import { loadSender } from "../../../queries/load-sender"
import type { PackListQuery } from "../../order-validators"
import { sendPdf } from "../../send-pdf"

/** What to fetch from the shelf for some orders, and what goes into each. */
export const GET = async (
  req: SellerRequest<unknown, PackListQuery>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  const locale = readerLocale(req)
  const [found, sender] = await Promise.all([
    loadPrintable(req.scope, { ids: req.validatedQuery.ids, pesantren_id }),
    loadSender(req.scope, pesantren_id),
  ])
  const madeAt = new Date()
  const orders = found.map((order) => toPackOrder(order, locale))
  const { name: shop } = sender
  const bytes = await packListPdf({ shop, orders, locale, madeAt })
  sendPdf(res, { name: "daftar-kemas", madeAt, bytes })
}
