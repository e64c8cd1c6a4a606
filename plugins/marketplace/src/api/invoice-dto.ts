import { contractItems } from "../lib/print/contract-items"
import type { PrintLocale } from "../lib/print/format"
import {
  type Invoice,
  invoiceSums,
  lineRupiah,
  parcelRupiah,
} from "../lib/print/invoice"

/**
 * An invoice as a page shows it, in one language. Money is whole rupiah, times
 * are ISO. Throws RangeError when it does not add up to what is charged.
 */
export function toInvoiceDto(invoice: Invoice, locale: PrintLocale) {
  const { payment, platform, buyer } = invoice
  const sums = invoiceSums(invoice)
  return {
    number: invoice.number,
    placed_at: invoice.placedAt,
    ...{ platform, buyer },
    parcels: invoice.parcels.map((parcel) => ({
      maker: parcel.maker,
      lines: parcel.lines.map((line) => ({
        ...{ title: line.title, variant: line.variant },
        ...{ quantity: line.quantity, unit_price: line.unitRupiah },
        ...{ amount: lineRupiah(line), permits: line.permits },
      })),
      service: parcel.service,
      shipping: parcel.shippingRupiah,
      insurance: parcel.insuranceRupiah,
      discount: parcel.discountRupiah,
      total: parcelRupiah(parcel),
    })),
    sums: {
      ...{ goods: sums.goods, shipping: sums.shipping },
      ...{ discount: sums.discount, total: sums.total },
      fees: invoice.fees.map(({ name, rupiah }) => ({
        ...{ name: name[locale], amount: rupiah },
      })),
      unique_code: payment.uniqueCodeRupiah,
    },
    payment: {
      method: payment.method[locale],
      fund_holder: payment.fundHolder,
      ...{ paid_at: payment.paidAt, pay_by: payment.payBy },
    },
    contract: contractItems(invoice).map(({ key, title, text }) => ({
      ...{ key, title: title[locale], text: text[locale] },
    })),
    complaints: invoice.complaints.map(({ name, lines }) => ({
      ...{ name: name[locale], lines },
    })),
  }
}
