import { timingSafeEqual } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Notice } from "../../../../lib/biteship/schemas"
import { COURIER_MODULE } from "../../../../modules/courier"
import type { CourierModuleService } from "../../../../modules/courier/service"
import { followCourierWorkflow } from "../../../../workflows/follow-courier"

/** The header that Biteship's dashboard is told to send the token in. */
const HEADER = "x-pasar-token"

const isSame = (given: string, wanted: string) => {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/**
 * A notice of Biteship's. It says which order to ask about and is believed in
 * nothing else: Biteship signs no bodies. Answers 401 without the token, 200 to
 * the dashboard's empty trial and to orders that are not ours, and 5xx while the
 * truth cannot be fetched, so that it comes again.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const service: CourierModuleService = req.scope.resolve(COURIER_MODULE)
  const token = await service.webhookToken()
  if (!token || !isSame(req.get(HEADER) ?? "", token)) {
    res.sendStatus(401)
    return
  }
  const notice = Notice.safeParse(req.body)
  if (notice.success)
    await followCourierWorkflow(req.scope).run({
      input: { external_id: notice.data.order_id },
    })
  res.sendStatus(200)
}
