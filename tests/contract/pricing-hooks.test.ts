import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { ROOT } from "../support/backend.ts"

const HOOK = "setCalculatedShippingPricingContext"
const FLOWS = path.join(ROOT, "node_modules/@medusajs/core-flows/dist")
const OURS = path.join(
  ROOT,
  "plugins/opop/src/workflows/hooks/shipping-pricing-context.ts"
)

/** The workflows of core that price a calculated option, by the names of their constants. */
const workflowsOfCore = (): string[] =>
  readdirSync(FLOWS, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(path.join(FLOWS, file), "utf8"))
    .filter((text) => text.includes(`createHook)("${HOOK}"`))
    .flatMap((text) =>
      [...text.matchAll(/^exports\.(\w+Workflow) = \(0,/gm)].map(
        ([, name]) => name ?? ""
      )
    )

/** One left out would price without origins and silently drop the method. */
it("gives the pricing context to every workflow of Medusa that prices shipping", () => {
  const source = readFileSync(OURS, "utf8")
  const registered = [
    ...source.matchAll(new RegExp(`^(\\w+)\\.hooks\\.${HOOK}\\(`, "gm")),
  ].map(([, name]) => name)
  expect(registered.toSorted()).toEqual(workflowsOfCore().toSorted())
})
