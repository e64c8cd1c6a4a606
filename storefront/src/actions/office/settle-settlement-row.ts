"use server"

import { z } from "zod"
import { settleSettlementRow } from "@/data/office/settlements"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"

const PAGE = "/dinas/pembayaran/tunai?antrean=waiting"
const one = { row_id: idField }

/** The parcel of a courier's row is looked for once more. */
export const retrySettlementRow = officeAction(
  z.object(one),
  async ({ input, locale }) => {
    await settleSettlementRow(input.row_id, { retry: true }, { locale })
    return { back: PAGE }
  }
)

/** A courier's row is something else. */
export const setSettlementRowAside = officeAction(
  z.looseObject(one),
  async ({ input, typed, locale }) => {
    const name = `settlement_reason_${input.row_id}`
    const note = reasonField.safeParse(typed[name])
    if (!note.success) return { errors: { [name]: "reason_missing" } }
    await settleSettlementRow(input.row_id, { note: note.data }, { locale })
    return { go: PAGE }
  }
)
