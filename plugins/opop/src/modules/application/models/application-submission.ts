import { model } from "@medusajs/framework/utils"
import type { ApplicationData } from "../../../lib/application-data"

/**
 * What a case said each time it was handed in: what has changed since is
 * worked out from this. Written once; removed only when the workflow that
 * wrote it is undone.
 */
export const ApplicationSubmission = model
  .define("application_submission", {
    id: model.id({ prefix: "applsub" }).primaryKey(),
    application_id: model.text(),
    /** 1 for the first time. */
    round: model.number(),
    data: model.json<ApplicationData>(),
  })
  .indexes([{ on: ["application_id", "round"], unique: true }])
