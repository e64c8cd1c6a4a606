import type { Both } from "./format"

/** What was bought in one order, from whom and how it is paid, as plain data. */
export interface Invoice {
  number: string
  /** ISO time of the order. */
  placedAt: string
  /** Who runs the marketplace. */
  platform: { name: string; operator: string; address: string }
  buyer: InvoiceBuyer
  parcels: InvoiceParcel[]
  /** Fees of the order beside goods and delivery, as that of COD. */
  fees: { name: Both; rupiah: number }[]
  taxes: InvoiceTax[]
  /** What the order charges, in whole rupiah. */
  orderRupiah: number
  payment: InvoicePayment
  /** The agreed terms: their version, and how long a complaint may take. */
  terms: {
    version: string
    complaintDays: number
    perishableComplaintHours: number
  }
  complaints: InvoiceContact[]
}

export interface InvoiceBuyer {
  name: string
  /** Null where the reader may not see it. */
  phone: string | null
  email: string | null
  /** In one line. */
  address: string
}

/** What one pesantren made and sends. */
export interface InvoiceParcel {
  maker: InvoiceMaker
  lines: InvoiceLine[]
  /** How it is sent, as `Reguler`. */
  service: string
  /** Expected days on the way; null when nobody can say, as for pick-up. */
  days: { min: number; max: number } | null
  shippingRupiah: number
  /** The part of it that insures the goods; 0 where they are not. */
  insuranceRupiah: number
  /** This parcel's share of all discounts, 0 or more. */
  discountRupiah: number
}

/** The identity of who made and sells the goods. */
export interface InvoiceMaker {
  /** The pesantren. */
  name: string
  /** The body that sells, as a cooperative or foundation. */
  institution: string | null
  /** `Kec. Gunungguruh, Kab. Sukabumi, Jawa Barat`. */
  place: string
  nib: string | null
  phone: string | null
}

export interface InvoiceLine {
  title: string
  variant: string | null
  quantity: number
  unitRupiah: number
  /** Permits and certificates with their numbers, as `P-IRT 2023202019901-30`. */
  permits: string[]
}

export interface InvoiceTax {
  name: Both
  rupiah: number
  /** Whether the prices hold it already. */
  isIncluded: boolean
}

export interface InvoicePayment {
  /** As `Transfer bank`. */
  method: Both
  /** Who holds the money until the goods have come. */
  fundHolder: string
  /** ISO time; null while it is not paid. */
  paidAt: string | null
  /** ISO time until which it can be paid; null without a limit, as for COD. */
  payBy: string | null
  /** Rupiah beside the total that tell a transfer apart, 0 without. */
  uniqueCodeRupiah: number
}

export interface InvoiceContact {
  name: Both
  /** Phone, mail, address, each a line. */
  lines: string[]
}

/** The sums of an invoice, in whole rupiah; never typed, always added up. */
export interface InvoiceSums {
  goods: number
  shipping: number
  discount: number
  fees: number
  /** Taxes on top; those that prices include count nothing here. */
  addedTaxes: number
  total: number
}

const sum = (numbers: readonly number[]) =>
  numbers.reduce((all, number) => all + number, 0)

/** Rupiah of one line. */
export const lineRupiah = ({ quantity, unitRupiah }: InvoiceLine): number =>
  quantity * unitRupiah

/** Rupiah of a parcel: goods and delivery less its share of discounts. */
export const parcelRupiah = (parcel: InvoiceParcel): number =>
  sum(parcel.lines.map(lineRupiah)) +
  parcel.shippingRupiah -
  parcel.discountRupiah

/**
 * Adds up an invoice. Throws RangeError when the sum is not what the order
 * charges: a paper that does not add up is not printed.
 */
export function invoiceSums(invoice: Invoice): InvoiceSums {
  const { parcels } = invoice
  const goods = sum(parcels.flatMap(({ lines }) => lines.map(lineRupiah)))
  const shipping = sum(parcels.map(({ shippingRupiah }) => shippingRupiah))
  const discount = sum(parcels.map(({ discountRupiah }) => discountRupiah))
  const fees = sum(invoice.fees.map(({ rupiah }) => rupiah))
  const addedTaxes = sum(
    invoice.taxes
      .filter(({ isIncluded }) => !isIncluded)
      .map(({ rupiah }) => rupiah)
  )
  const total = goods + shipping - discount + fees + addedTaxes
  if (total !== invoice.orderRupiah)
    throw new RangeError(
      `Invoice ${invoice.number} adds up to ${total}, not ${invoice.orderRupiah}`
    )
  return { goods, shipping, discount, fees, addedTaxes, total }
}
