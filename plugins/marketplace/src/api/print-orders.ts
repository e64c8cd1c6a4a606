import { COURIERS, isOwnWay } from "../lib/couriers"
import type { PrintLocale } from "../lib/print/format"
import type { LabelSender, ShippingLabel } from "../lib/print/label"
import type { PackOrder } from "../lib/print/pack-list"
import { SERVICE_WORDS } from "../lib/service-words"
import { insuredFor } from "../lib/insured-for"
import type { PrintableOrder } from "../queries/load-printable"

type Row = PrintableOrder["row"]

const WAITED_FOR: readonly Row["state"][] = ["to_process", "processing"]

/** Who carries it and how; before it is sent, only how. */
function wayOf({ courier, service }: Row, locale: PrintLocale) {
  const how = SERVICE_WORDS[locale](service)
  const name = COURIERS.find(({ code }) => code === courier)?.name
  return name ? { courier: name, service: how } : { courier: how, service: "" }
}

const piecesOf = (lines: readonly { quantity: number }[]) =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)

/** `Kabupaten Sukabumi` as a label has room for it. */
const shortRegency = (name: string) => name.replace(/^Kabupaten /, "Kab. ")

/** What the label of a shop order says. */
export function toShippingLabel(
  order: PrintableOrder,
  { sender, locale }: { sender: LabelSender; locale: PrintLocale }
): ShippingLabel {
  const { row, recipient, lines } = order
  const own = isOwnWay(row.service)
  return {
    ...{ orderNumber: row.number, qrText: row.number },
    ...wayOf(row, locale),
    ...{ isTracked: !own, trackingNumber: row.tracking_number },
    recipient: {
      ...{ name: recipient.name, phone: recipient.phone },
      street: [
        recipient.street,
        recipient.rt_rw && `RT/RW ${recipient.rt_rw}`,
        recipient.village,
      ]
        .filter(Boolean)
        .join(", "),
      ...{ district: recipient.district, province: recipient.province },
      regency: shortRegency(recipient.city),
      postalCode: recipient.postal_code,
      landmark: recipient.landmark || null,
    },
    sender: { ...sender, regency: shortRegency(sender.regency) },
    ...{ weightGrams: row.weight_grams, pieces: piecesOf(lines) },
    codRupiah: order.isPaidAtTheDoor ? row.total : null,
    insuredRupiah: insuredFor(row),
    contents: lines.map(({ title, variant_title, quantity }) => ({
      ...{ name: [title, variant_title].filter(Boolean).join(", "), quantity },
    })),
  }
}

/**
 * A shop order as whoever packs it needs it. A deadline ends with its last
 * day: the moment before it is the day that people read.
 */
export function toPackOrder(
  { row, recipient, lines }: PrintableOrder,
  locale: PrintLocale
): PackOrder {
  const { courier, service } = wayOf(row, locale)
  const isDue = WAITED_FOR.includes(row.state) && row.due_at
  return {
    ...{ number: row.number, recipient: recipient.name, note: null },
    service: [courier, service].filter(Boolean).join(" "),
    shipBy: isDue ? new Date(isDue.getTime() - 1).toISOString() : null,
    lines: lines.map((line) => ({
      variantId: line.variant_id ?? line.line_item_id,
      ...{ product: line.title, variant: line.variant_title },
      ...{ sku: line.sku, quantity: line.quantity },
    })),
  }
}
