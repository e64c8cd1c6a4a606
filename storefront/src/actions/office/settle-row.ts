"use server"

import { z } from "zod"
import { matchRow, retryEvent, setRowAside } from "@/data/office/money"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"

const one = { row_id: idField }
const ROWS = "/dinas/pembayaran?antrean=rows"

/** A row is the transfer that was suggested. */
export const matchSuggested = officeAction(
  z.object({ ...one, expectation_id: idField }),
  async ({ input, locale }) => {
    const { row_id, expectation_id } = input
    const id = await matchRow(row_id, { expectation_id }, { locale })
    return { go: `/dinas/pembayaran/${id}` }
  }
)

/** A row is the transfer of the order with this number. */
export const matchByNumber = officeAction(
  z.looseObject(one),
  async ({ input, typed, locale }) => {
    const name = `order_number_${input.row_id}`
    const order_number = typed[name]?.trim() ?? ""
    if (order_number === "") return { errors: { [name]: "text_missing" } }
    const id = await matchRow(input.row_id, { order_number }, { locale })
    return { go: `/dinas/pembayaran/${id}` }
  }
)

/** A row is no buyer's transfer. */
export const putRowAside = officeAction(
  z.looseObject(one),
  async ({ input, typed, locale }) => {
    const name = `row_reason_${input.row_id}`
    const note = reasonField.safeParse(typed[name])
    if (!note.success) return { errors: { [name]: "reason_missing" } }
    await setRowAside(input.row_id, note.data, { locale })
    return { go: ROWS }
  }
)

/** The gateway is asked again. */
export const askGatewayAgain = officeAction(
  z.object({ event_id: idField }),
  async ({ input, locale }) => {
    await retryEvent(input.event_id, { locale })
    return { back: "/dinas/pembayaran?antrean=events" }
  }
)
