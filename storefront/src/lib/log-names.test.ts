import { expect, it } from "vitest"
import { MESSAGES } from "@/i18n/messages"
import {
  isBareId,
  isMoneyField,
  namesOfValue,
  revisionPoint,
  variantField,
} from "./log-names"

const at = (path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
      MESSAGES.id
    )

it.each([
  ["application", "state", "under_review"],
  ["bank_account", "state", "resting"],
  ["listing", "state", "published"],
  ["paper", "state", "refused"],
  ["shop", "state", "suspended"],
  ["intervention", "kind", "equipment"],
  ["invitation", "kind", "member"],
  ["paper", "kind", "halal"],
  ["paper_rule", "on_lapse", "officer_task"],
  ["paper_rule", "scope", "category"],
  ["pesantren", "kind", "salaf"],
  ["pesantren", "opop_stage", "role_model"],
  ["pesantren", "opop_class", "start_up"],
  ["pesantren", "opop_field", "fashion"],
  ["visit", "readiness", "pilot"],
  ["listing", "source", "grid"],
  ["terms_version", "document", "privacy"],
  ["officer", "role", "verifier"],
])("names a %s's %s of %s", (entity, field, value) => {
  const [first = ""] = namesOfValue(entity, field, value)
  expect(at(first)).toBeTypeOf("string")
})

it("asks for a member's role where officers have none of that name", () => {
  expect(namesOfValue("shop_member", "role", "owner")).toEqual([
    "office.roles.owner",
    "seller.role.owner",
  ])
  expect(namesOfValue("paper", "number", "1")).toEqual([])
})

it("knows variants, money, ids and points", () => {
  expect(variantField("price.Isi 1.5 kg")).toEqual({
    of: "price",
    variant: "Isi 1.5 kg",
  })
  expect(variantField("price")).toBeNull()
  expect(isMoneyField("price.Pedas")).toBe(true)
  expect(isMoneyField("stock.Pedas")).toBe(false)
  expect(isBareId("cnst_01JZ3V8QK4T5W6X7Y8Z9A0B1C2")).toBe(true)
  expect(isBareId("offc_lain")).toBe(false)
  expect(revisionPoint({ path: "paper:nib", reason: "Buram" })).toEqual({
    path: "paper:nib",
    reason: "Buram",
  })
  expect(revisionPoint("identity.name")).toBeNull()
})
