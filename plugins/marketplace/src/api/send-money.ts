import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { officerOf } from "@pasar-santri/opop/api/scope/actor-of"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { FORMS, findKind } from "@pasar-santri/opop/lib/upload/kind"
import { fail } from "../errors"
import type { MoneyWorkflow } from "../lib/money-act"
import type { PictureOf } from "../queries/money/find-picture"
import { findOrderOfRefund, findTransfer } from "../queries/money/find-transfer"
import { loadRefunds } from "../queries/money/list-refunds"
import { loadTransfers } from "../queries/money/load-transfers"
import { readMoneyPictureWorkflow } from "../workflows/read-money-picture"
import { actOnMoney, deskOf } from "./money-desk"
import { toRefundDto, toTransferDto } from "./money-dto"

const idOf = (req: OfficerRequest) => req.params["id"] ?? ""

interface Act {
  workflow: MoneyWorkflow
  /** As the log calls it. */
  action: string
  note?: string
  input?: Record<string, unknown>
  after?: Record<string, unknown>
}

/** Answers the transfer that the path names. */
export async function sendTransfer(req: OfficerRequest, res: MedusaResponse) {
  const [found] = await loadTransfers(req.scope, [idOf(req)])
  res.json({ transfer: found ? toTransferDto(found, deskOf(req)) : null })
}

/** Does something with the transfer that the path names, and answers it. */
export async function settleTransfer(
  req: OfficerRequest,
  res: MedusaResponse,
  { workflow, action, note, input, after }: Act
) {
  const expectation_id = idOf(req)
  const { order_id } = await findTransfer(req.scope, { expectation_id })
  await actOnMoney(req, workflow, {
    input: { expectation_id, ...(note ? { note } : {}), ...input },
    log: {
      ...{ action, entity: "transfer", entity_id: expectation_id, order_id },
      ...{ reason: note ?? null, after: after ?? null },
    },
  })
  await sendTransfer(req, res)
}

/** Does something with the refund that the path names, and answers it. */
export async function settleRefund(
  req: OfficerRequest,
  res: MedusaResponse,
  { workflow, action, note, input, after }: Act
) {
  const id = idOf(req)
  await actOnMoney(req, workflow, {
    input: { id, ...input },
    log: {
      ...{ action, entity: "refund", entity_id: id },
      order_id: await findOrderOfRefund(req.scope, id),
      ...{ reason: note ?? null, after: after ?? null },
    },
  })
  const [found] = await loadRefunds(req.scope, [id])
  res.json({ refund: found ? toRefundDto(found, deskOf(req)) : null })
}

/**
 * Answers a picture to the one who asked, for nobody else to keep; a PDF, which
 * is kept as it came, only to be saved. Throws `picture_gone`.
 */
export async function sendMoneyPicture(
  req: OfficerRequest,
  res: MedusaResponse,
  entity: PictureOf["entity"]
) {
  const { result: file } = await readMoneyPictureWorkflow(req.scope).run({
    input: { entity, id: idOf(req), by: officerOf(req) },
  })
  const bytes = await req.scope
    .resolve(Modules.FILE)
    .getAsBuffer(file)
    .catch(() => {
      throw fail("picture_gone")
    })
  const isPdf = findKind(bytes) === "pdf"
  const { mimeType, extension } = FORMS[isPdf ? "pdf" : "jpeg"]
  res
    .set({
      "Content-Type": mimeType,
      "Content-Length": String(bytes.length),
      "Content-Disposition": `${isPdf ? "attachment" : "inline"}; filename="${entity}.${extension}"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    })
    .end(bytes)
}
