import { z } from "zod"
import { idField } from "./fields"

/** What every form of an order's page sends: which order, and a guest's key. */
export const OrderForm = z.object({
  order_id: idField,
  kunci: z
    .string()
    .regex(/^(?:[0-9a-f]{32})?$/, "invalid")
    .default(""),
})
export type OrderForm = z.output<typeof OrderForm>

/** As {@link OrderForm}, of one parcel as it was seen. */
export const ParcelForm = OrderForm.extend({
  parcel_id: idField,
  version: z.coerce.number().int().min(1),
})
export type ParcelForm = z.output<typeof ParcelForm>

/** The reason for cancelling, which a buyer may keep. */
export const reasonField = z
  .string()
  .trim()
  .max(500, "too_long")
  .default("")
  .transform((text) => text || undefined)

const withKey = (path: string, { kunci }: OrderForm): string =>
  kunci ? `${path}?kunci=${kunci}` : path

/** The page that such a form stands on. */
export const orderPath = (form: OrderForm): string =>
  withKey(`/pesanan/${form.order_id}`, form)

/** The invoice as a page, and as a file. */
export const invoicePath = (form: OrderForm): string =>
  withKey(`/pesanan/${form.order_id}/faktur`, form)
export const invoiceFilePath = (form: OrderForm): string =>
  withKey(`/pesanan/${form.order_id}/faktur/pdf`, form)

/** A guest's key out of an address; "" for whatever is none. */
export const readKey = (raw: unknown): string =>
  typeof raw === "string" && /^[0-9a-f]{32}$/.test(raw) ? raw : ""
