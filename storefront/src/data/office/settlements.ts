import "server-only"
import { z } from "zod"
import type { Upload } from "@/lib/form-file"
import type { SettlementMapping } from "@/lib/settlement-mapping"
import {
  SETTLEMENT_ACTS,
  SETTLEMENT_OUTCOMES,
  SETTLEMENT_REASONS,
  type SettlementQueue,
} from "@/lib/settlement-states"
import { DAY_FORMATS } from "@/lib/statement-mapping"
import { office, type OfficeCall } from "./client"

const SETTLEMENT_ROWS_PER_PAGE = 20
const FILES = "/officer/cod-settlements"
const ROWS = "/officer/cod-settlement-rows"

const column = z.union([z.string(), z.number()])
const person = z.object({ name: z.string().nullable() }).nullable()

/** Whole rupiah that were collected, kept by the courier and paid. */
const Totals = z.object({ gross: z.number(), fee: z.number(), net: z.number() })

const Settlement = z.object({
  ...{ id: z.string(), courier: z.string(), filename: z.string() },
  mapping: z.object({
    ...{ has_header: z.boolean(), tracking: column, gross: column },
    ...{ fee: column.optional(), net: column.optional(), date: column },
    reference: column.optional(),
    date_format: z.enum(DAY_FORMATS),
    decimal: z.enum([",", "."]),
  }),
  ...{ row_count: z.number(), fault_count: z.number(), ...Totals.shape },
  ...{ pending: z.number(), matched: z.number(), waiting: z.number() },
  set_aside: z.number(),
  ...{ imported_by: person, created_at: z.string() },
})
export type Settlement = z.output<typeof Settlement>

/** The last files of couriers; `keeps`: whether the office keeps the accounts. */
export const listSettlements = () =>
  office.get(
    z.object({ keeps: z.boolean(), settlements: z.array(Settlement) }),
    FILES
  )

const Row = z.object({
  ...{ id: z.string(), courier: z.string(), filename: z.string() },
  ...{ line: z.number(), tracking_number: z.string() },
  gross: z.number(),
  ...{ fee: z.number().nullable(), net: z.number().nullable() },
  ...{ paid_on: z.string(), reference: z.string().nullable() },
  ...{ state: z.string(), reason: z.enum(SETTLEMENT_REASONS).nullable() },
  ...{ note: z.string().nullable(), decided_by: person },
  decided_at: z.string().nullable(),
  ...{ parcel_number: z.string().nullable(), due: z.number().nullable() },
  acts: z.array(z.enum(SETTLEMENT_ACTS)),
})
export type SettlementRow = z.output<typeof Row>

/** Rows of couriers' files that somebody looks at, the oldest first. */
export const listSettlementRows = (state: SettlementQueue, page: number) =>
  office.get(z.object({ rows: z.array(Row), count: z.number() }), ROWS, {
    ...{ state, limit: SETTLEMENT_ROWS_PER_PAGE },
    offset: (page - 1) * SETTLEMENT_ROWS_PER_PAGE,
  })

const Preview = z.object({
  rows: z.array(
    z.object({
      ...{ line: z.number(), tracking_number: z.string() },
      ...{ gross: z.number(), paid_on: z.string() },
      outcome: z.enum(SETTLEMENT_OUTCOMES),
    })
  ),
  faults: z.array(
    z.object({
      line: z.number(),
      code: z.enum([
        ...["date_unreadable", "amount_unreadable", "fee_unreadable"],
        ...["net_unreadable", "net_differs", "tracking_unreadable"],
      ] as const),
      text: z.string(),
    })
  ),
  fault_count: z.number(),
  counts: z.partialRecord(z.enum(SETTLEMENT_OUTCOMES), z.number()),
  left_out: z.object({ no_cash: z.number(), notes: z.number() }),
  totals: Totals,
  row_count: z.number(),
})
export type SettlementPreview = z.output<typeof Preview>

type SettlementFile = Pick<Upload, "content_base64"> &
  Readonly<{ courier: string; mapping: SettlementMapping }>

/** Reading and recording hundreds of rows takes some seconds. */
const READ_MS = 60_000

/** What a file would bring; nothing is kept. Throws ApiError (`column_missing`, …). */
export const previewSettlement = async (
  { content_base64, courier, mapping }: SettlementFile,
  call: OfficeCall
): Promise<SettlementPreview> => {
  const reply = z.object({ preview: Preview })
  const path = "/officer/cod-settlement-previews"
  const file = { content_base64, courier, mapping }
  const patient = { ...call, timeoutMs: READ_MS }
  return (await office.post(reply, path, file, patient)).preview
}

const Imported = z.object({
  settlement: z.object({
    ...{ row_count: z.number(), new_count: z.number() },
    matched: z.number(),
  }),
})

/** Keeps a file and records the cash that is exact; safe to repeat. */
export const importSettlement = async (
  file: SettlementFile & Readonly<{ filename: string; skip_faulty: boolean }>,
  call: OfficeCall
) => {
  const patient = { ...call, timeoutMs: READ_MS }
  return (await office.post(Imported, FILES, file, patient)).settlement
}

/** Looks for the parcel of a row once more, or sets the row aside. */
export const settleSettlementRow = (
  id: string,
  act: { retry: true } | { note: string },
  call: OfficeCall
) =>
  "note" in act
    ? office.post(z.unknown(), `${ROWS}/${id}/set-aside`, act, call)
    : office.post(z.unknown(), `${ROWS}/${id}/retry`, {}, call)
