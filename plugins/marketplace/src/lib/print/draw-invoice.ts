import { contractItems } from "./contract-items"
import { type Column, type Flow, MARGIN, TEXT_WIDTH } from "./flow"
import { formatMoment, formatRupiah, type PrintLocale } from "./format"
import {
  type Invoice,
  type InvoiceParcel,
  invoiceSums,
  lineRupiah,
  parcelRupiah,
} from "./invoice"
import { INVOICE_WORDS, type InvoiceWords } from "./invoice-words"

const MONEY = { align: "right", isTabular: true } as const
const LINE_COLUMNS: Column[] = [
  { share: 0.52 },
  { share: 0.12, ...MONEY },
  { share: 0.18, ...MONEY },
  { share: 0.18, ...MONEY },
]
const SUM_COLUMNS: Column[] = [{ share: 0.6 }, { share: 0.4, ...MONEY }]
const HALF_COLUMNS: Column[] = [{ share: 0.5 }, { share: 0.5 }]
const SMALL = 8.5
const BODY = 9.5
/** A heading and what comes right below it stay together. */
const HEADING_ROOM = 24

const sumRow = (flow: Flow, name: string, value: string, isStrong = false) =>
  flow.row(
    SUM_COLUMNS,
    [name, value].map((text) => ({
      text,
      font: isStrong ? ("bold" as const) : ("regular" as const),
      size: isStrong ? 11 : BODY,
    }))
  )

function drawHead(
  flow: Flow,
  invoice: Invoice,
  words: InvoiceWords,
  locale: PrintLocale
): void {
  const { platform, number, placedAt } = invoice
  const top = flow.at()
  flow.pen.line(`${words.title} ${number}`, {
    x: MARGIN + TEXT_WIDTH / 2,
    y: top,
    width: TEXT_WIDTH / 2,
    font: "bold",
    size: 14,
    align: "right",
  })
  flow.pen.line(words.placed(formatMoment(placedAt, locale)), {
    x: MARGIN + TEXT_WIDTH / 2,
    y: top + 7,
    width: TEXT_WIDTH / 2,
    size: SMALL,
    align: "right",
  })
  const width = TEXT_WIDTH / 2
  flow.text(platform.name, { font: "bold", size: 18, width })
  flow.text(words.operator(platform.operator), { size: SMALL, width })
  flow.text(platform.address, { size: SMALL, width })
  flow.space(3)
  flow.rule()
  flow.space(2)
}

function drawParties(
  flow: Flow,
  { buyer, payment }: Invoice,
  words: InvoiceWords,
  locale: PrintLocale
): void {
  const state = payment.paidAt
    ? words.paid(formatMoment(payment.paidAt, locale))
    : words.unpaid
  const payBy =
    payment.paidAt === null && payment.payBy !== null
      ? words.payBy(formatMoment(payment.payBy, locale))
      : ""
  flow.row(HALF_COLUMNS, [
    { text: words.buyer, size: SMALL },
    { text: words.payment, size: SMALL },
  ])
  const pairs = [
    [buyer.name, `${payment.method[locale]} · ${state}`],
    [
      [buyer.phone, buyer.email].filter(Boolean).join(" · "),
      words.holder(payment.fundHolder),
    ],
    [buyer.address, payBy],
  ]
  pairs.forEach((pair, index) =>
    flow.row(
      HALF_COLUMNS,
      pair.map((text) => ({
        text: text ?? "",
        font: index === 0 ? "bold" : "regular",
      }))
    )
  )
}

function drawParcel(
  flow: Flow,
  parcel: InvoiceParcel,
  words: InvoiceWords,
  heading: string
): void {
  const { maker } = parcel
  flow.need(HEADING_ROOM + 12)
  flow.space(6)
  flow.text(heading, { size: SMALL })
  flow.text(words.madeBy(maker.name), { font: "bold", size: 12 })
  flow.text(
    [
      maker.institution,
      maker.place,
      maker.nib && `NIB ${maker.nib}`,
      maker.phone,
    ]
      .filter(Boolean)
      .join(" · "),
    { size: SMALL }
  )
  flow.space(1)
  flow.row(
    LINE_COLUMNS,
    [words.goods, words.quantity, words.price, words.sum].map((text) => ({
      text,
      size: SMALL,
    }))
  )
  flow.rule()
  for (const line of parcel.lines)
    flow.row(LINE_COLUMNS, [
      {
        text: line.variant ? `${line.title} (${line.variant})` : line.title,
        note: line.permits.join(" · "),
      },
      { text: String(line.quantity) },
      { text: formatRupiah(line.unitRupiah) },
      { text: formatRupiah(lineRupiah(line)) },
    ])
  sumRow(
    flow,
    words.shipping(parcel.service),
    formatRupiah(parcel.shippingRupiah)
  )
  if (parcel.insuranceRupiah > 0)
    sumRow(flow, words.insurance, formatRupiah(parcel.insuranceRupiah))
  if (parcel.discountRupiah > 0)
    sumRow(flow, words.discount, formatRupiah(-parcel.discountRupiah))
  flow.rule()
  sumRow(flow, words.parcelSum, formatRupiah(parcelRupiah(parcel)))
}

/** Height of a row of the sums, in millimetres, and rows that may be there. */
const SUM_HEIGHT = 6.2
const SUM_ROWS = 7

function drawSums(
  flow: Flow,
  invoice: Invoice,
  words: InvoiceWords,
  locale: PrintLocale
): void {
  const { goods, shipping, discount, total } = invoiceSums(invoice)
  const { uniqueCodeRupiah } = invoice.payment
  const rows = SUM_ROWS + invoice.fees.length + invoice.taxes.length
  flow.need(rows * SUM_HEIGHT + 6)
  flow.space(6)
  flow.rule()
  sumRow(flow, words.allGoods, formatRupiah(goods))
  sumRow(flow, words.allShipping, formatRupiah(shipping))
  if (discount > 0) sumRow(flow, words.discount, formatRupiah(-discount))
  for (const { name, rupiah } of invoice.fees)
    sumRow(flow, name[locale], formatRupiah(rupiah))
  if (invoice.taxes.length === 0) sumRow(flow, words.taxes, words.noTax)
  for (const { name, rupiah, isIncluded } of invoice.taxes)
    sumRow(
      flow,
      isIncluded ? `${name[locale]} (${words.taxIncluded})` : name[locale],
      formatRupiah(rupiah)
    )
  flow.rule()
  sumRow(flow, words.total, formatRupiah(total), true)
  if (uniqueCodeRupiah !== 0) {
    sumRow(flow, words.uniqueCode, formatRupiah(uniqueCodeRupiah))
    sumRow(
      flow,
      words.transferred,
      formatRupiah(total + uniqueCodeRupiah),
      true
    )
  }
}

function drawContract(
  flow: Flow,
  invoice: Invoice,
  words: InvoiceWords,
  locale: PrintLocale
): void {
  flow.need(HEADING_ROOM)
  flow.space(8)
  flow.text(words.contract, { font: "bold", size: 12 })
  contractItems(invoice).forEach(({ title, text }, index) => {
    flow.need(14)
    flow.space(2)
    flow.text(`${index + 1}. ${title[locale]}`, { font: "bold", size: BODY })
    flow.text(text[locale], { size: SMALL })
  })
}

function drawComplaints(
  flow: Flow,
  { complaints }: Invoice,
  words: InvoiceWords,
  locale: PrintLocale
): void {
  flow.need(HEADING_ROOM)
  flow.space(6)
  flow.text(words.complaints, { font: "bold", size: 12 })
  for (const { name, lines } of complaints) {
    flow.space(1)
    flow.text(name[locale], { font: "bold", size: BODY })
    flow.text(lines.join(" · "), { size: SMALL })
  }
}

/** Writes a whole invoice. Throws RangeError when it does not add up. */
export function drawInvoice(
  flow: Flow,
  invoice: Invoice,
  locale: PrintLocale
): void {
  const words = INVOICE_WORDS[locale]
  drawHead(flow, invoice, words, locale)
  drawParties(flow, invoice, words, locale)
  const { parcels } = invoice
  parcels.forEach((parcel, index) =>
    drawParcel(flow, parcel, words, words.parcel(index + 1, parcels.length))
  )
  drawSums(flow, invoice, words, locale)
  drawContract(flow, invoice, words, locale)
  drawComplaints(flow, invoice, words, locale)
}
