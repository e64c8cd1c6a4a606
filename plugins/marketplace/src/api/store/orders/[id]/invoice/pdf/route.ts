import type { MedusaResponse } from "@medusajs/framework/http"
import { readerLocale } from "@pasar-santri/opop/api/error-handler"
import { makeInvoice } from "../../../../../../lib/make-invoice"
import { invoicePdf } from "../../../../../../lib/print/invoice-pdf"
import { loadInvoice } from "../../../../../../queries/load-invoice"
import { settingsOf } from "../../../../../../settings"
import type { BuyerRequest } from "../../../../../scope/buyer"

/** The same invoice on A4. */
export const GET = async (req: BuyerRequest, res: MedusaResponse) => {
  const locale = readerLocale(req)
  const settings = settingsOf(req.scope)
  const facts = await loadInvoice(req.scope, req.params["id"] ?? "")
  const invoice = makeInvoice(facts, { settings, locale })
  const bytes = await invoicePdf({ invoice, locale, madeAt: new Date() })
  res
    .set({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="invoice-${invoice.number}.pdf"`,
      "cache-control": "private, no-store",
    })
    .send(bytes)
}
