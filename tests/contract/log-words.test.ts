import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import {
  ORDER_STATES,
  ORDER_TRANSITIONS,
} from "@pasar-santri/marketplace/lib/order-states"
import { describe, expect, it } from "vitest"
import dashboardEn from "../../plugins/opop/src/admin/i18n/office.en.json" with { type: "json" }
import dashboardId from "../../plugins/opop/src/admin/i18n/office.id.json" with { type: "json" }
import officeEn from "../../storefront/messages/en/office-log.json" with { type: "json" }
import officeId from "../../storefront/messages/id/office-log.json" with { type: "json" }
import { ROOT } from "../support/backend.ts"

type Words = { [code: string]: string | Words }

/** Actions whose second half is a value: what can stand there. */
const MADE_OF_VALUES: readonly string[] = [
  ...ORDER_TRANSITIONS.filter(
    ({ isOffered, who }) =>
      isOffered && (who.includes("seller") || who.includes("officer"))
  ).map(({ to }) => `shop_order.${to}`),
  ...["transfer_proof.read", "refund_proof.read"],
]

/** Every action that some plugin names as a whole. */
const named = (): string[] => {
  const folder = path.join(ROOT, "plugins")
  return readdirSync(folder).flatMap((plugin) => {
    const src = path.join(folder, plugin, "src")
    return readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => readFileSync(path.join(src, name), "utf8"))
      .flatMap((source) => source.match(/\baction:[^,;}]+/g) ?? [])
      .flatMap((said) => [...said.matchAll(/"([a-z_]+\.[a-z_]+)"/g)])
      .map(([, action = ""]) => action)
  })
}

const ACTIONS = [...new Set([...named(), ...MADE_OF_VALUES])].sort()

const lacking = (words: Words): string[] =>
  ACTIONS.filter((action) => {
    const [kind = "", act = ""] = action.split(".")
    const told = words[kind]
    return typeof told !== "object" || typeof told[act] !== "string"
  })

describe("the log", () => {
  it("is written by all plugins that act for people", () => {
    expect(ACTIONS).toEqual(
      expect.arrayContaining([
        ...["shop.holiday_added", "break.closed", "break.retried"],
        ...["refund.paid_back", "transfer.given_up", "shop_order.cancelled"],
      ])
    )
  })

  it.each([
    ["the office, Indonesian", officeId.actions],
    ["the office, English", officeEn.actions],
    ["the dashboard, Indonesian", dashboardId.log.actions],
    ["the dashboard, English", dashboardEn.log.actions],
  ] as const)("has words for every action: %s", (_, words) => {
    expect(lacking(words)).toEqual([])
  })

  it.each([dashboardId.log.states, dashboardEn.log.states])(
    "names the states of orders in the dashboard",
    (states) => {
      expect(Object.keys(states)).toEqual(
        expect.arrayContaining([...ORDER_STATES])
      )
    }
  )
})
