import { z } from "zod"
import { idField } from "./fields"

/** Which order a form is about, and at which version it was seen. */
export const orderFields = {
  order_id: idField,
  version: z.coerce
    .number({ error: "invalid" })
    .int("invalid")
    .min(1, "invalid"),
}

/** The address of an order. */
export const orderPath = (id: string): string => `/penjual/pesanan/${id}`
