import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@pasar-santri/opop/lib/actor"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import { fail } from "../errors"
import { logPlaces } from "../lib/money-act"
import { findMoneyPicture, type PictureOf } from "../queries/money/find-picture"
import { fundAreaOf } from "../queries/money/fund-area"
import { partsOfOrders } from "../queries/money/orders-within"

const findMoneyPictureStep = createStep(
  "find-money-picture",
  async (of: PictureOf, { container }) => {
    const found = await findMoneyPicture(container, of)
    if (!found) throw fail("picture_gone")
    const parts = await partsOfOrders(container, [found.order_id])
    return new StepResponse({
      file_id: found.file_id,
      places: logPlaces(parts, fundAreaOf(container)),
    })
  }
)

/**
 * Writes down that an officer looks at the picture of a transfer or of a
 * refund, before it is handed out. Throws `picture_gone`.
 */
export const readMoneyPictureWorkflow = createWorkflow(
  "read-money-picture",
  (input: PictureOf & { by: Actor }) => {
    const found = findMoneyPictureStep(
      transform(input, ({ entity, id }) => ({ entity, id }))
    )
    recordAuditStep(
      transform({ input, found }, (data) =>
        data.found.places.map((place) => ({
          ...{ by: data.input.by, action: `${data.input.entity}.read` },
          ...{ entity: data.input.entity, entity_id: data.input.id },
          ...place,
        }))
      )
    )
    return new WorkflowResponse(transform(found, ({ file_id }) => file_id))
  }
)
