"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { listCouriers, shipOrders } from "@/data/seller/orders"
import type { CheckedRow, CheckedList } from "@/lib/checked-list"
import { sellerAction } from "@/lib/seller-action"
import { readShipments, type ShipmentRow } from "@/lib/shipment-list"

const Many = z.looseObject({
  /** Which button was pressed: `check` looks, anything else sends. */
  mode: z.string().optional(),
})

/** As many as the API takes at once. */
const MOST = 100

const isParcel = (
  row: ShipmentRow
): row is ShipmentRow & { parcel: NonNullable<ShipmentRow["parcel"]> } =>
  row.parcel !== null

/**
 * Tracking numbers of many orders: all of them are sent, or none. What is
 * wrong is said at the field of each row, and in the list of what was found.
 */
export const sendNumbers = sellerAction<typeof Many, CheckedList>(
  Many,
  async ({ input, typed, locale }) => {
    const rows = readShipments(typed, await listCouriers())
    const field = typed["lines"] === undefined ? "courier" : "lines"
    if (rows.length === 0) return { errors: { [field]: "lines_missing" } }
    if (rows.length > MOST) return { errors: { [field]: "lines_many" } }
    const t = await getTranslations({
      locale,
      namespace: "sellerOrders.numbers.fault",
    })
    const parcels = rows.filter(isParcel).map(({ parcel }) => parcel)
    const isReadable = parcels.length === rows.length
    const mode = input.mode === "check" || !isReadable ? "check" : "all"
    const results =
      parcels.length > 0 ? await shipOrders(parcels, { mode, locale }) : []
    if (
      results.length === rows.length &&
      results.every((one) => one.is_shipped)
    )
      return { go: `/penjual/pesanan?tab=dikirim&terkirim=${results.length}` }
    const said = new Map(
      results.map(({ number, message }) => [number, message])
    )
    const checked = rows.map(({ field, label, fault, parcel }): CheckedRow => ({
      ...{ field, label },
      fault: fault ? t(fault) : (parcel && said.get(parcel.number)) || null,
    }))
    return {
      said: Object.fromEntries(
        checked.flatMap(({ field, fault }) =>
          field && fault ? [[field, fault]] : []
        )
      ),
      data: {
        rows: checked,
        isPartlySent: results.some(({ is_shipped }) => is_shipped),
      },
    }
  }
)
