import {
  type Cell,
  type Column,
  type Flow,
  makeFlow,
  numberPages,
} from "./flow"
import { MARGIN } from "./flow"
import { formatDate, formatMoment, type PrintLocale } from "./format"
import { A4, makePdf } from "./make-pdf"
import {
  countPieces,
  type PackLine,
  type PackOrder,
  packTotals,
} from "./pack-list"
import { PACK_LIST_WORDS } from "./pack-list-words"

type Words = (typeof PACK_LIST_WORDS)[PrintLocale]

const TICK_SIDE = 3.6
const TICK: Column = { share: 0.05 }
const TOTAL_COLUMNS: Column[] = [
  TICK,
  { share: 0.42 },
  { share: 0.15 },
  { share: 0.13, align: "right" },
  { share: 0.25 },
]
const ORDER_COLUMNS: Column[] = [
  TICK,
  { share: 0.62 },
  { share: 0.2 },
  { share: 0.13, align: "right" },
]
/** Orders shown beside a total before the rest is only counted. */
const NAMED_ORDERS = 6

/** A row that is ticked off by hand. */
const tickRow = (flow: Flow, columns: readonly Column[], cells: Cell[]) => {
  const all = [{ text: "" }, ...cells]
  flow.need(flow.rowHeight(columns, all))
  flow.pen.frame(
    { x: MARGIN, y: flow.at() + 1.1, width: TICK_SIDE, height: TICK_SIDE },
    { width: 0.3 }
  )
  flow.row(columns, all)
  flow.rule()
}

const head = (flow: Flow, columns: readonly Column[], words: string[]) => {
  flow.row(
    columns,
    words.map((text) => ({ text, size: 8.5 }))
  )
  flow.rule()
}

const orderNames = (orders: readonly string[]) =>
  orders.length > NAMED_ORDERS
    ? `${orders.slice(0, NAMED_ORDERS).join(", ")} +${orders.length - NAMED_ORDERS}`
    : orders.join(", ")

function drawTotals(
  flow: Flow,
  orders: readonly PackOrder[],
  words: Words
): void {
  flow.text(words.totals, { font: "bold", size: 13 })
  flow.space(1)
  const { product, sku, quantity } = words
  head(flow, TOTAL_COLUMNS, ["", product, sku, quantity, words.for])
  for (const total of packTotals(orders))
    tickRow(flow, TOTAL_COLUMNS, [
      { text: total.product, font: "bold", note: total.variant ?? "" },
      { text: total.sku ?? "" },
      { text: String(total.quantity), font: "bold", size: 12 },
      { text: orderNames(total.orders), size: 8 },
    ])
}

/** Millimetres that the head of an order takes. */
const ORDER_HEAD = 20
/** An order that is longer than a page starts where half of one is free. */
const LONGEST_KEPT = 120

const orderCells = ({ product, variant, sku, quantity }: PackLine): Cell[] => [
  { text: product, note: variant ?? "" },
  { text: sku ?? "" },
  { text: `${quantity}×`, font: "bold", size: 12 },
]

function drawOrder(
  flow: Flow,
  order: PackOrder,
  words: Words,
  locale: PrintLocale
): void {
  const rows = order.lines.map(orderCells)
  const heights = rows.map((cells) =>
    flow.rowHeight(ORDER_COLUMNS, [{ text: "" }, ...cells])
  )
  const height = heights.reduce((sum, one) => sum + one, ORDER_HEAD)
  flow.need(Math.min(height, LONGEST_KEPT))
  flow.space(4)
  flow.text(`${order.number} · ${order.recipient}`, { font: "bold", size: 11 })
  const shipBy = order.shipBy
    ? words.shipBy(formatDate(order.shipBy, locale))
    : ""
  flow.text(
    [order.service, words.pieces(countPieces(order.lines)), shipBy]
      .filter(Boolean)
      .join(" · "),
    { size: 9 }
  )
  if (order.note) flow.text(words.note(order.note), { font: "bold", size: 9 })
  flow.space(1)
  flow.rule()
  for (const cells of rows) tickRow(flow, ORDER_COLUMNS, cells)
}

/**
 * A pack list on A4: what to fetch for all orders, then what goes into each.
 * Throws RangeError when there is no order.
 */
export function packListPdf({
  shop,
  orders,
  locale,
  madeAt,
}: {
  /** Name of the pesantren. */
  shop: string
  orders: readonly PackOrder[]
  locale: PrintLocale
  madeAt: Date
}): Promise<Buffer> {
  if (orders.length === 0) throw new RangeError("No order to pack")
  const words = PACK_LIST_WORDS[locale]
  const title = `${words.title} · ${shop}`
  const pieces = countPieces(orders.flatMap(({ lines }) => lines))
  return makePdf({ title, locale, paper: A4, madeAt }, (doc) => {
    const flow = makeFlow(doc)
    flow.text(words.title, { font: "bold", size: 20 })
    flow.text(shop, { font: "bold", size: 12 })
    const made = words.made(formatMoment(madeAt.toISOString(), locale))
    flow.text(`${words.sums(orders.length, pieces)} · ${made}`, { size: 9.5 })
    flow.space(6)
    drawTotals(flow, orders, words)
    flow.space(8)
    flow.need(ORDER_HEAD * 2)
    flow.text(words.orders, { font: "bold", size: 13 })
    for (const order of orders) drawOrder(flow, order, words, locale)
    numberPages(doc, flow.pen, { left: title, page: words.page })
  })
}
