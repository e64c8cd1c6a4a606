import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { LoggedSearch } from "../modules/search-log/service"
import { logSearchesStep } from "./steps/log-searches"

/** Notes searches by words, and which place was opened first; told twice, they are noted once. */
export const logSearchesWorkflow = createWorkflow(
  "log-searches",
  (input: LoggedSearch[]) => {
    logSearchesStep(input)
  }
)
