import "server-only"
import { z } from "zod"
import { TRANSFER_QUEUES, type TransferQueue } from "@/lib/money-states"
import { office, orNull, type OfficeCall } from "./client"
import { FreeRow, InboxEvent, Transfer } from "./money-schema"

export const MONEY_PER_PAGE = 20

const paging = (page: number) => ({
  limit: MONEY_PER_PAGE,
  offset: (page - 1) * MONEY_PER_PAGE,
})

const Desk = z.object({
  /** Whether the officer's office keeps the fund holder's accounts. */
  keeps: z.boolean(),
  transfers: z.record(z.enum(TRANSFER_QUEUES), z.number()),
  refunds: z.object({ open: z.number(), claimed_paid: z.number() }),
  rows: z.number(),
  events: z.number(),
})

/** How much waits, of what the officer sees. */
export const getMoneyDesk = () => office.get(Desk, "/officer/money-desk")

/** Transfers of a queue, the longest waiting first; or of an order, by its number. */
export const listTransfers = (search: {
  queue: TransferQueue
  q: string
  page: number
}) =>
  office.get(
    z.object({ transfers: z.array(Transfer), count: z.number() }),
    "/officer/transfers",
    {
      ...{ queue: search.queue, ...paging(search.page) },
      ...(search.q ? { q: search.q } : {}),
    }
  )

/** One transfer; null for one elsewhere. */
export const getTransfer = async (id: string): Promise<Transfer | null> => {
  if (!/^[a-z]+_\w{1,60}$/.test(id)) return null
  const reply = z.object({ transfer: Transfer.nullable() })
  const found = await orNull(office.get(reply, `/officer/transfers/${id}`))
  return found?.transfer ?? null
}

/** Money that came and nobody knows from whom, newest first. */
export const listFreeRows = (page: number) =>
  office.get(
    z.object({ rows: z.array(FreeRow), count: z.number() }),
    "/officer/statement-rows",
    paging(page)
  )

/** What gateways told and could not be worked on. */
export const listInboxEvents = (page: number) =>
  office.get(
    z.object({ events: z.array(InboxEvent), count: z.number() }),
    "/officer/inbox-events",
    paging(page)
  )

/** Does something with a transfer, as the API calls it. */
export const settleTransfer = (
  id: string,
  act: string,
  body: Readonly<Record<string, unknown>>,
  call: OfficeCall
) => office.post(z.unknown(), `/officer/transfers/${id}/${act}`, body, call)

/** Says whose transfer a row is; answers which. */
export const matchRow = async (
  id: string,
  of: Readonly<{ expectation_id?: string; order_number?: string }>,
  call: OfficeCall
): Promise<string> => {
  const reply = z.object({ transfer: z.object({ id: z.string() }) })
  const path = `/officer/statement-rows/${id}/match`
  return (await office.post(reply, path, of, call)).transfer.id
}

/** Says that a row is no buyer's transfer. */
export const setRowAside = (id: string, note: string, call: OfficeCall) =>
  office.post(
    z.unknown(),
    `/officer/statement-rows/${id}/set-aside`,
    { note },
    call
  )

/** Asks the gateway again. */
export const retryEvent = (id: string, call: OfficeCall) =>
  office.post(z.unknown(), `/officer/inbox-events/${id}/retry`, {}, call)

/** The picture that a buyer sent. That it was opened is logged. */
export const proofFile = (id: string, call: OfficeCall) =>
  office.file(`/officer/transfer-proofs/${id}/file`, {
    ...{ timeoutMs: 15_000, ...call },
  })
