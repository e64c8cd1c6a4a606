import type { MedusaContainer } from "@medusajs/framework/types"
import { PESANTREN_MODULE } from "@pasar-santri/opop/modules/pesantren"
import { loadPurchase } from "@pasar-santri/opop/queries/load-purchase"
import { nameAreas } from "@pasar-santri/opop/queries/name-areas"
import { fail } from "../errors"
import { insuredFor } from "../lib/insured-for"
import { loadRecipients, type Recipient } from "./load-recipients"
import { type OrderRow, readLines } from "./read-orders"

const joined = (words: (string | null | undefined)[]) =>
  words.filter(Boolean).join(", ")

const rtRw = (number: string | null) => (number ? `RT/RW ${number}` : null)

/**
 * Where a courier fetches: as the office knows the pesantren, and whom it may
 * call there. Throws `pickup_address_missing`.
 */
async function loadOrigin(container: MedusaContainer, id: string) {
  const [entry] = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrens({ id }, { relations: ["record"], take: 1 })
  const { street, hamlet, contact_phone: phone } = entry?.record ?? {}
  if (!entry || !phone || !(street || hamlet))
    throw fail("pickup_address_missing")
  const { record, district_code, regency_code, name } = entry
  const village = record.village_code
  const areaOf = await nameAreas(container, [
    ...[district_code, regency_code],
    ...(village ? [village] : []),
  ])
  return {
    name: joined([name, record.contact_name]),
    ...{ phone, district_code, note: record.landmark || null },
    address: joined([
      ...[street, hamlet, rtRw(record.rt_rw)],
      village ? areaOf(village).name : null,
      ...[areaOf(district_code).name, areaOf(regency_code).full_name],
      record.postal_code,
    ]),
  }
}

const toDestination = (to: Recipient) => ({
  ...{ name: to.name, phone: to.phone, district_code: to.district_code },
  note: to.landmark || null,
  address: joined([
    ...[to.street, rtRw(to.rt_rw), to.village, to.district],
    ...[to.city, to.postal_code],
  ]),
})

/**
 * A part of an order as `book-courier` of the fulfillment plugin asks for it,
 * under the part's id. Throws `order_not_found`, `pickup_address_missing`.
 */
export async function loadPickup(
  container: MedusaContainer,
  row: Pick<
    OrderRow,
    "id" | "order_id" | "pesantren_id" | "goods" | "insurance"
  >,
  courier: { code: string; service: string }
) {
  const { id, order_id } = row
  const [origin, recipients, lines, purchase] = await Promise.all([
    loadOrigin(container, row.pesantren_id),
    loadRecipients(container, [order_id]),
    readLines(container, [id]),
    loadPurchase(container, { order_id }),
  ])
  const recipient = recipients.get(order_id)
  if (!recipient) throw fail("order_not_found")
  const goods = new Map(purchase?.lines.map((line) => [line.id, line]))
  return {
    ...{ reference: id, courier, origin },
    insured: insuredFor(row),
    destination: toDestination(recipient),
    pieces: (lines.get(id) ?? []).map((line) => {
      const piece = goods.get(line.line_item_id)
      return {
        ...{ name: line.title, value: Number(line.unit_price) },
        ...{ quantity: line.quantity, weight_grams: piece?.weight_grams ?? 0 },
        ...{ length: piece?.length ?? null, width: piece?.width ?? null },
        height: piece?.height ?? null,
      }
    }),
  }
}
