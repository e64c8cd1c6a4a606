import { MARKETPLACE_SCOPE } from "@pasar-santri/marketplace/api/scope/index"
import { joinTables } from "@pasar-santri/opop/api/scope/join-tables"
import { REPORTS_SCOPE } from "@pasar-santri/reporting/api/scope/reports"
import { SCOPES as OPOP_SCOPE } from "@pasar-santri/opop/api/scope/tables/index"
import { MEMBER_ROLES, OFFICER_ROLES } from "@pasar-santri/opop/lib/roles"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { keepAway } from "../../support/keep-away.ts"
import { Caller } from "../../support/matrix/caller.ts"
import type { Call, Expected, Route } from "../../support/matrix/caller.ts"
import { HERE, makeWorld } from "../../support/matrix/world.ts"
import type { World } from "../../support/matrix/world.ts"

/** The routes of all plugins. */
const SCOPES = joinTables([OPOP_SCOPE, MARKETPLACE_SCOPE, REPORTS_SCOPE])

const REFUSED = { guest: [401], role: [403], foreign: [404] } as const

/** A route that anybody of the kind may call is refused only to other kinds. */
const isListed = <Role>(
  roles: readonly Role[] | string
): roles is readonly Role[] => typeof roles !== "string"

type OfficerRoute = (typeof SCOPES.officer)[number]
type SellerRoute = (typeof SCOPES.seller)[number]

/** Who calls a route of the office, and what must come of it. */
function officerCalls(route: OfficerRoute, world: World): Call[] {
  const { roles } = route
  const outsiders: Call[] = [
    { who: "guest", api: world.guest, expected: REFUSED.guest },
    { who: "buyer", api: world.buyer, expected: REFUSED.guest },
    { who: "seller", api: world.victim.owner, expected: REFUSED.guest },
  ]
  if (roles === "new") return outsiders
  const wrongRoles = isListed(roles)
    ? OFFICER_ROLES.filter((role) => !roles.includes(role))
    : []
  return [
    ...outsiders,
    { who: "without a grant", api: world.ungranted, expected: REFUSED.role },
    ...wrongRoles.map((role) => ({
      who: `wrong role: ${role}`,
      api: world.officerWith[role],
      expected: REFUSED.role,
    })),
    {
      who: "wrong territory",
      api: world.elsewhere,
      expected: route.owner ? REFUSED.foreign : "keeps to itself",
    },
  ]
}

/** Who calls a route of the seller centre, and what must come of it. */
function sellerCalls(route: SellerRoute, world: World): Call[] {
  const { roles } = route
  const outsiders: Call[] = [
    { who: "guest", api: world.guest, expected: REFUSED.guest },
    { who: "buyer", api: world.buyer, expected: REFUSED.guest },
    { who: "officer", api: world.victim.officer, expected: REFUSED.guest },
  ]
  if (roles === "new") return outsiders
  const foreign: Expected = route.owner ? REFUSED.foreign : "keeps to itself"
  if (!isListed(roles))
    return [
      ...outsiders,
      { who: "another person", api: world.neighbour, expected: foreign },
      { who: "removed member", api: world.removed, expected: foreign },
    ]
  const wrongRoles = MEMBER_ROLES.filter((role) => !roles.includes(role))
  const states = route.shop ?? (route.method === "GET" ? "any" : "unsuspended")
  return [
    ...outsiders,
    ...wrongRoles.map((role) => ({
      who: `wrong role: ${role}`,
      api: world.memberWith[role],
      expected: REFUSED.role,
    })),
    {
      who: "wrong pesantren: the shop of another",
      api: world.neighbour.with({ pesantren: world.victim.pesantren }),
      expected: REFUSED.foreign,
    },
    {
      who: "wrong pesantren: a row of another",
      api: world.neighbour.with({ pesantren: world.neighbourShop }),
      expected: foreign,
    },
    { who: "no shop", api: world.shopless, expected: REFUSED.foreign },
    { who: "removed member", api: world.removed, expected: REFUSED.foreign },
    {
      who: "suspended shop",
      api: world.suspended,
      expected: states === "any" ? foreign : REFUSED.role,
    },
  ]
}

const nameOf = ({ method, path }: Route) => `${method} ${path}`

describeBackend((backend) => {
  let world: World
  let caller: Caller
  beforeAll(async () => {
    // Rows that a caller must not change: nothing else may, either.
    for (const job of ["reconcile-breaks", "watch-shop-orders"])
      await keepAway(backend.container(), job)
    for (const job of ["expire-unpaid-orders", "settle-transfers"])
      await keepAway(backend.container(), job)
    world = await makeWorld(backend)
    caller = await Caller.of(backend, world, { area: HERE })
  })

  it.each(Object.keys(SCOPES.owners))(
    "knows a row of the victim's: %s",
    async (entity) => {
      const id = await world.victim.rows.idOf(entity)
      const owner = await SCOPES.owners[entity]?.(backend.container(), id)
      expect(
        owner && {
          pesantren_id: owner.pesantren_id ?? world.victim.pesantren,
          area_code: owner.area_code?.slice(0, 5) ?? "32.02",
        }
      ).toEqual({
        pesantren_id: world.victim.pesantren,
        area_code: "32.02",
      })
      expect(await SCOPES.owners[entity]?.(backend.container(), "tiada")).toBe(
        null
      )
    }
  )

  describe("refuses, and leaves every row as it is", () => {
    it.each(SCOPES.officer.map((route) => [nameOf(route), route] as const))(
      "%s",
      async (_, route) => {
        expect(await caller.call(route, officerCalls(route, world))).toEqual([])
      }
    )
    it.each(SCOPES.seller.map((route) => [nameOf(route), route] as const))(
      "%s",
      async (_, route) => {
        expect(await caller.call(route, sellerCalls(route, world))).toEqual([])
      }
    )
  })

  it("lets the right people read", async () => {
    for (const [routes, api] of [
      [SCOPES.officer, world.victim.officer],
      [SCOPES.seller, world.victim.owner],
    ] as const)
      for (const route of routes)
        if (route.method === "GET" && route.roles !== "new")
          expect([
            nameOf(route),
            await caller.statusOf(route, api),
          ]).not.toEqual([
            nameOf(route),
            expect.toSatisfy((status) => status === 401 || status === 403),
          ])
  })

  it("says how much it called", () => {
    const routes = SCOPES.officer.length + SCOPES.seller.length
    console.log(
      `Route matrix: ${routes} routes (${SCOPES.officer.length} of the office, ${SCOPES.seller.length} of the seller centre), ${caller.calls} calls.`
    )
    expect(caller.calls).toBeGreaterThan(routes * 3)
  })
})
