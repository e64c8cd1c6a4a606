import {
  methodWords,
  PERISHABLE_COMPLAINT_HOURS,
  serviceWords,
  variantWords,
} from "./invoice-terms"
import type { PrintLocale } from "./print/format"
import type {
  Invoice,
  InvoiceBuyer,
  InvoiceContact,
  InvoiceMaker,
} from "./print/invoice"

/** What a shop order has that an invoice names. */
interface Part {
  id: string
  state: string
  pesantren_id: string
  pesantren_name: string
  service: string
  days_min: number | null
  days_max: number | null
  shipping: number
  insurance: number
  cod_fee: number
  discount: number
  total: number
  paid_at: Date | null
}

interface Line {
  product_id: string | null
  title: string
  variant_title: string | null
  quantity: number
  unit_price: unknown
}

interface Reach {
  email?: string | undefined
  phone?: string | undefined
}

/** Whom an invoice names beside buyer and makers. */
export interface InvoiceSettings {
  operator: { name: string; address: string }
  /** Null: the operator is named. */
  fundHolder: string | null
  complaint: Reach
  consumerService: Reach
}

/** All that an invoice is made from. Money is whole rupiah. */
export interface InvoiceFacts {
  number: string
  placed_at: Date
  parts: readonly Part[]
  /** By the part's id. */
  lines: ReadonlyMap<string, readonly Line[]>
  /** By the pesantren's id. */
  makers: ReadonlyMap<string, Omit<InvoiceMaker, "name" | "phone">>
  /** By the product's id. */
  permits: ReadonlyMap<string, string[]>
  buyer: InvoiceBuyer
  payment: {
    provider_id: string
    fund_holder: string | null
    pay_by: string | null
    code: number
    /** Paid at the door: when the cash came in; null by any other way. */
    cash: { paid_at: Date | null } | null
  }
  terms: { version: string; complaint_days: number }
}

const NAME = "Pasar Santri"

const contact = (
  name: InvoiceContact["name"],
  { email, phone }: Reach
): InvoiceContact[] => {
  const lines = [phone, email].filter((line) => line !== undefined)
  return lines.length > 0 ? [{ name, lines }] : []
}

/** Parts that stand; of an order that is cancelled whole, all of them. */
export const charged = <Row extends Pick<Part, "state">>(
  parts: readonly Row[]
): Row[] => {
  const standing = parts.filter(({ state }) => state !== "cancelled")
  return standing.length > 0 ? standing : [...parts]
}

/**
 * When an order was paid; null: not yet. Shops begin at once with what is paid
 * at the door, but it is paid when its cash has come in.
 */
const paidAtOf = (
  { payment }: InvoiceFacts,
  parts: readonly Part[]
): Date | null =>
  payment.cash
    ? payment.cash.paid_at
    : (parts.find(({ paid_at }) => paid_at !== null)?.paid_at ?? null)

/** What is paid beside goods and delivery: the fee of paying at the door. */
const feesOf = (parts: readonly Part[]): Invoice["fees"] => {
  const rupiah = parts.reduce((sum, { cod_fee }) => sum + cod_fee, 0)
  return rupiah > 0
    ? [{ name: { id: "Biaya layanan COD", en: "COD service fee" }, rupiah }]
    : []
}

/**
 * The invoice of an order, for one reader. Parts that were cancelled are not
 * charged and left out. The unique code belongs to the whole purchase: once a
 * part is gone, it explains no sum any more and is left out too.
 */
export function makeInvoice(
  facts: InvoiceFacts,
  { settings, locale }: { settings: InvoiceSettings; locale: PrintLocale }
): Invoice {
  const { operator, complaint, consumerService } = settings
  const parts = charged(facts.parts)
  const isWhole = parts.length === facts.parts.length
  const paidAt = paidAtOf(facts, parts)
  return {
    number: facts.number,
    placedAt: facts.placed_at.toISOString(),
    platform: {
      ...{ name: NAME, operator: operator.name, address: operator.address },
    },
    buyer: facts.buyer,
    parcels: parts.map((part) => ({
      maker: {
        ...(facts.makers.get(part.pesantren_id) ?? {
          ...{ institution: null, place: "", nib: null },
        }),
        ...{ name: part.pesantren_name, phone: null },
      },
      lines: (facts.lines.get(part.id) ?? []).map((line) => ({
        ...{ title: line.title, variant: variantWords(line.variant_title) },
        ...{ quantity: line.quantity, unitRupiah: Number(line.unit_price) },
        permits: facts.permits.get(line.product_id ?? "") ?? [],
      })),
      service: serviceWords(part.service)[locale],
      days:
        part.days_min !== null && part.days_max !== null
          ? { min: part.days_min, max: part.days_max }
          : null,
      shippingRupiah: part.shipping - part.cod_fee,
      insuranceRupiah: part.insurance,
      discountRupiah: part.discount,
    })),
    ...{ fees: feesOf(parts), taxes: [] },
    orderRupiah: parts.reduce((sum, { total }) => sum + total, 0),
    payment: {
      method: methodWords(facts.payment.provider_id),
      fundHolder:
        facts.payment.fund_holder ?? settings.fundHolder ?? operator.name,
      paidAt: paidAt?.toISOString() ?? null,
      payBy: facts.payment.pay_by,
      uniqueCodeRupiah: isWhole ? facts.payment.code : 0,
    },
    terms: {
      version: facts.terms.version,
      complaintDays: facts.terms.complaint_days,
      perishableComplaintHours: PERISHABLE_COMPLAINT_HOURS,
    },
    complaints: [
      ...contact({ id: "Pengelola", en: "Operator" }, complaint),
      ...contact(
        {
          id: "Ditjen PKTN, Kementerian Perdagangan",
          en: "Consumer service, Ministry of Trade",
        },
        consumerService
      ),
    ],
  }
}
