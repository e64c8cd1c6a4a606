import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { DirtyMark } from "../lib/dirty"
import { markDirtyStep } from "./steps/mark-dirty"

/** Marks things as changed, for the index to look at soon. */
export const markDirtyWorkflow = createWorkflow(
  "mark-dirty",
  (marks: DirtyMark[]) => new WorkflowResponse(markDirtyStep(marks))
)
