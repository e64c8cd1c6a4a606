import { expect, it } from "vitest"
import type { Membership } from "@/data/seller/me"
import { navItems, tabItems } from "./seller-nav"

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
  ["owner", ["home", "orders", "products", "add", "shop"]],
  ["product", ["home", "products", "add", "stock", "shop"]],
  ["shipper", ["home", "orders", "products", "stock", "shop"]],
  ["treasurer", ["home", "bank", "reports", "shop"]],
] as const)(
  "offers the thumb of a role (%s) five at most",
  (role, expected) => {
    expect(tabItems(navItems(shop(role))).map(({ key }) => key)).toEqual(
      expected
    )
  }
)

it("offers a desk all that the role reaches", () => {
  expect(keys(shop("owner"))).toEqual([
    ...[
      "home",
      "orders",
      "products",
      "add",
      "stock",
      "bank",
      "reports",
      "shop",
    ],
  ])
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
