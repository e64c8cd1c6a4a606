import { expect, it } from "vitest"
import type { Membership } from "@/data/seller/me"
import { navItems } from "./seller-nav"

const shop = (
  role: Membership["role"],
  state: Membership["state"] = "approved"
): Membership => ({
  ...{ pesantren_id: "psn_1", slug: "x", name: "X", office: null },
  ...{ role, state },
})

const keys = (membership: Membership | null) =>
  navItems(membership).map(({ key }) => key)

it.each([
  ["owner", ["home", "products", "add", "stock", "shop"]],
  ["product", ["home", "products", "add", "stock", "shop"]],
  ["shipper", ["home", "products", "stock", "shop"]],
  ["treasurer", ["home", "bank", "shop"]],
] as const)("offers a role (%s) what it reaches", (role, expected) => {
  expect(keys(shop(role))).toEqual(expected)
})

it("offers the application until the shop has been opened", () => {
  const applying = ["home", "application", "shop"]
  expect(keys(null)).toEqual(applying)
  expect(keys(shop("owner", "under_review"))).toEqual(applying)
})

it("offers nothing new to a suspended shop", () => {
  const found = keys(shop("owner", "suspended"))
  expect(found).toContain("products")
  expect(found).not.toContain("add")
})
