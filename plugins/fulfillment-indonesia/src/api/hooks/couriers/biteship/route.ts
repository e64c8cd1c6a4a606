import { timingSafeEqual } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { wakeNotices } from "../../../../inbox/wake-notices"
import { Notice } from "../../../../lib/biteship/schemas"
import { COURIER_MODULE } from "../../../../modules/courier"
import type { CourierModuleService } from "../../../../modules/courier/service"
import { receiveCourierNoticeWorkflow } from "../../../../workflows/receive-courier-notice"

/** The header that Biteship's dashboard is told to send the token in. */
const HEADER = "x-pasar-token"

const isSame = (given: string, wanted: string) => {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/**
 * A notice of Biteship's: verify, keep, answer, then work. It says which order to
 * ask about and is believed in nothing else: Biteship signs no bodies. Answers
 * 401 without the token, and 200 also to the dashboard's empty trial and to
 * orders that are not ours.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const service: CourierModuleService = req.scope.resolve(COURIER_MODULE)
  const token = await service.webhookToken()
  if (!token || !isSame(req.get(HEADER) ?? "", token)) {
    res.sendStatus(401)
    return
  }
  const notice = Notice.safeParse(req.body)
  if (!notice.success) {
    res.sendStatus(200)
    return
  }
  const { event, order_id, status } = notice.data
  await receiveCourierNoticeWorkflow(req.scope).run({
    input: {
      ...{ courier: "biteship", external_id: order_id },
      what: status ? `${event} ${status}` : event,
    },
  })
  res.sendStatus(200)
  void wakeNotices(req.scope)
}
