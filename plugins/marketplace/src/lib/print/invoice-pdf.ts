import { drawInvoice } from "./draw-invoice"
import { makeFlow, numberPages } from "./flow"
import type { PrintLocale } from "./format"
import { type Invoice, invoiceSums } from "./invoice"
import { INVOICE_WORDS } from "./invoice-words"
import { A4, makePdf } from "./make-pdf"

/**
 * The invoice of an order on A4, with the contract items of PP 80/2019 Art. 53
 * and who made what. Throws RangeError when it does not add up to the order.
 */
export function invoicePdf({
  invoice,
  locale,
  madeAt,
}: {
  invoice: Invoice
  locale: PrintLocale
  madeAt: Date
}): Promise<Buffer> {
  invoiceSums(invoice)
  const words = INVOICE_WORDS[locale]
  const title = `${words.title} ${invoice.number}`
  return makePdf({ title, locale, paper: A4, madeAt }, (doc) => {
    const flow = makeFlow(doc)
    drawInvoice(flow, invoice, locale)
    numberPages(doc, flow.pen, {
      left: `${invoice.platform.name} · ${title}`,
      page: words.page,
    })
  })
}
