import "server-only"
import { z } from "zod"
import type { RefundState } from "@/lib/money-states"
import { office, type OfficeCall } from "./client"
import { Refund } from "./money-schema"

export const REFUNDS_PER_PAGE = 20
const PATH = "/officer/refunds"

/** Refunds in a state, the longest owed first. */
export const listRefunds = (state: RefundState, page: number) =>
  office.get(
    z.object({
      refunds: z.array(Refund),
      count: z.number(),
      counts: z.object({ open: z.number(), claimed_paid: z.number() }),
    }),
    PATH,
    {
      ...{ state, limit: REFUNDS_PER_PAGE },
      offset: (page - 1) * REFUNDS_PER_PAGE,
    }
  )

/** Does something with a refund, as the API calls it. */
export const settleRefund = (
  id: string,
  act: string,
  body: Readonly<Record<string, unknown>>,
  call: OfficeCall
) =>
  office.post(z.unknown(), `${PATH}/${id}/${act}`, body, {
    ...{ timeoutMs: 20_000, ...call },
  })

/** The bank's receipt of a refund. That it was opened is logged. */
export const refundProofFile = (id: string, call: OfficeCall) =>
  office.file(`${PATH}/${id}/proof`, { timeoutMs: 15_000, ...call })
