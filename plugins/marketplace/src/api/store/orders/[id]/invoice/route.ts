import type { MedusaResponse } from "@medusajs/framework/http"
import { readerLocale } from "@pasar-santri/opop/api/error-handler"
import { makeInvoice } from "../../../../../lib/make-invoice"
import { loadInvoice } from "../../../../../queries/load-invoice"
import { settingsOf } from "../../../../../settings"
import { toInvoiceDto } from "../../../../invoice-dto"
import type { BuyerRequest } from "../../../../scope/buyer"

/** What was agreed and what it costs, in the reader's language. */
export const GET = async (req: BuyerRequest, res: MedusaResponse) => {
  const locale = readerLocale(req)
  const settings = settingsOf(req.scope)
  const facts = await loadInvoice(req.scope, req.params["id"] ?? "")
  const invoice = makeInvoice(facts, { settings, locale })
  res.json({ invoice: toInvoiceDto(invoice, locale) })
}
