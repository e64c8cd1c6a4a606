import { WorkflowManager } from "@medusajs/framework/orchestration"
import { describe, expect, it } from "vitest"
import "./index"

/** Medusa composes a workflow when its file is read: faults show then. */
describe("workflows that other plugins run by their id", () => {
  it.each([
    "open-refund-obligation",
    "pay-back-obligation",
    "confirm-obligation",
    "refuse-payback",
    "take-obligation",
    "retry-inbox-event",
    "record-late-money",
    "expect-transfer",
    "match-row",
    "confirm-transfer",
    "refuse-match",
    "accept-over",
    "await-top-up",
    "give-up-transfer",
    "preview-statement",
    "import-statement",
    "find-free-rows",
    "set-row-aside",
    "match-statement-rows",
    "list-statement-presets",
    "owe-refunds",
    "capture-cod-cash",
    "read-settlement",
    "record-cod-refusal",
    "set-cod-seller",
  ])("has %s", (id) => {
    expect(WorkflowManager.getWorkflow(id)).toBeDefined()
  })
})

/** The steps of a workflow in their order. */
function stepsOf(id: string): string[] {
  const steps: string[] = []
  for (
    let step = WorkflowManager.getWorkflow(id)?.flow_;
    step && !Array.isArray(step);
    step = Array.isArray(step.next) ? step.next[0] : step.next
  )
    if (step.action) steps.push(step.action)
  return steps
}

describe("a transfer that is confirmed", () => {
  it("is paid only when its books are closed: who dies before does it again", () => {
    expect(stepsOf("confirm-transfer").slice(-3)).toEqual([
      "owe-stranded",
      "move-expectation",
      "release-lock-step",
    ])
  })
})
