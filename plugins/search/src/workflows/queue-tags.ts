import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { TagMark } from "../modules/search-sync/storefront-outbox"
import { queueTagsStep } from "./steps/queue-tags"

/** Queues cache tags of pages that show something else than goods. */
export const queueTagsWorkflow = createWorkflow(
  "queue-tags",
  (tags: TagMark[]) => new WorkflowResponse(queueTagsStep(tags))
)
