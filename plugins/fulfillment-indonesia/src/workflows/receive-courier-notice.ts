import {
  createStep,
  createWorkflow,
  StepResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NewNotice } from "../lib/notice-queue"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"

/** Writes a notice down. No undo: what was received stays received. */
const keepCourierNoticeStep = createStep(
  "keep-courier-notice",
  async (notice: NewNotice, { container }) => {
    const service: CourierModuleService = container.resolve(COURIER_MODULE)
    await service.receiveNotice(notice)
    return new StepResponse()
  }
)

/**
 * Keeps a notice whose token was right, before it is answered or worked on. The
 * same again begins it anew: it means that the courier should be asked once more.
 */
export const receiveCourierNoticeWorkflow = createWorkflow(
  "receive-courier-notice",
  (input: NewNotice) => {
    keepCourierNoticeStep(input)
  }
)
