import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { loadFreeRows, type FreeRowPage } from "../queries/load-free-rows"

const loadFreeRowsStep = createStep(
  "load-free-rows",
  async (page: FreeRowPage, { container }) =>
    new StepResponse(await loadFreeRows(container, page))
)

/**
 * One page of the rows that nobody has said anything about, each with the
 * transfers it might be; reads only. For the routes of other plugins, which
 * reach it by its id.
 */
export const findFreeRowsWorkflow = createWorkflow(
  "find-free-rows",
  (input: FreeRowPage) => new WorkflowResponse(loadFreeRowsStep(input))
)
