import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fail } from "../../../../errors"
import { inboxWorkerOf } from "../../../../inbox/workers"
import { redactPayload } from "../../../../lib/redact-payload"
import { GATEWAYS_MODULE } from "../../../../modules/gateways"
import { receiveNoticeWorkflow } from "../../../../workflows/receive-notice"

/**
 * Takes a gateway's notice: verify, keep, answer, then work. What is not
 * signed is not kept (webhook_refused, 401); a gateway that is not switched on
 * has no address (webhook_unknown, 404).
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const code = req.params["provider"] ?? ""
  const gateway = req.scope.resolve(GATEWAYS_MODULE).find(code)
  if (!gateway) throw fail("webhook_unknown")
  const raw: unknown = req.rawBody
  if (!Buffer.isBuffer(raw)) throw fail("webhook_refused")
  const notice = gateway.verify(raw, req.headers)
  await receiveNoticeWorkflow(req.scope).run({
    input: {
      provider: code,
      event_id: notice.eventId,
      kind: notice.kind,
      reference: notice.reference,
      payload: redactPayload(raw),
    },
  })
  res.sendStatus(200)
  inboxWorkerOf(req.scope).wake()
}
