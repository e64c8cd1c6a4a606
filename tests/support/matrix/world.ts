import { MEMBER_ROLES, OFFICER_ROLES } from "@pasar-santri/opop/lib/roles"
import type { MemberRole, OfficerRole } from "@pasar-santri/opop/lib/roles"
import { ACCESS_MODULE } from "@pasar-santri/opop/modules/access"
import { z } from "@medusajs/framework/zod"
import type { Backend } from "../integration.ts"
import { officeOf } from "../office.ts"
import { read } from "../store-api.ts"
import type { Api } from "../store-api.ts"
import { RowFactory } from "./row-factory.ts"

/** Kecamatan of the victim, and an area that has nothing to do with it. */
export const HERE = "32.02.27"
const THERE = "32.04"
const THERE_DISTRICT = "32.04.39"

/** Somebody whose rows others reach for, and all those others. */
export interface World {
  victim: {
    pesantren: string
    /** Written in rows of the victim and nowhere else. */
    marks: string[]
    owner: Api
    officer: Api
    rows: RowFactory
  }
  guest: Api
  buyer: Api
  /** Officers. */
  ungranted: Api
  elsewhere: Api
  officerWith: Record<OfficerRole, Api>
  /** Sellers; those of the victim's shop by role. */
  memberWith: Record<MemberRole, Api>
  removed: Api
  shopless: Api
  neighbour: Api
  neighbourShop: string
  suspended: Api
}

const byRole = async <Role extends string>(
  roles: readonly Role[],
  make: (role: Role) => Promise<{ api: Api }>
): Promise<Record<Role, Api>> => {
  const made: [Role, Api][] = []
  for (const role of roles) made.push([role, (await make(role)).api])
  return Object.fromEntries(made) as Record<Role, Api>
}

/** Makes everybody, by the routes that people use. */
export async function makeWorld(backend: Backend): Promise<World> {
  const { make, store, container } = backend
  const office = officeOf(backend)
  const access = container().resolve(ACCESS_MODULE)
  const victim = await make.pesantren({
    name: "Pesantren Rahasia Uji",
    district_code: HERE,
  })
  const neighbour = await make.pesantren({ district_code: THERE_DISTRICT })
  const closed = await make.pesantren({ district_code: THERE_DISTRICT })

  const owner = await office.seller({ pesantren: victim })
  const officer = await office.officer({
    role: "head",
    more: OFFICER_ROLES.map((role) => ({ role, area: "32.02" })),
  })
  const removed = await office.seller({ pesantren: victim, role: "owner" })
  await access.updateShopMembers({
    selector: { seller_id: removed.id },
    data: { removed_at: new Date() },
  })
  const ungranted = await office.officer({ role: "verifier" })
  await access.updateOfficerGrants({
    selector: { officer_id: ungranted.id },
    data: { revoked_at: new Date() },
  })
  const suspended = await office.seller({ pesantren: closed })
  await make.suspend(closed)
  const account = { email: "pembeli-matriks@contoh.test" }
  const registered = read(
    z.object({ token: z.string() }),
    await store().post("/auth/customer/emailpass/register", {
      ...account,
      password: "delapan domba menyeberang",
    })
  )
  return {
    victim: {
      pesantren: victim.id,
      marks: [victim.id, "Pesantren Rahasia Uji", owner.id, "mtrx_"],
      owner: owner.api,
      officer: officer.api,
      rows: new RowFactory(
        container(),
        {
          pesantren_id: victim.id,
          seller_id: owner.id,
          officer_id: officer.id,
          district_code: HERE,
          area_code: HERE,
          // Handed in, so that the office has it.
          submitted_at: new Date(),
        },
        // The routes of a shop name it by its pesantren.
        { pesantren: victim.id, shop: victim.id }
      ),
    },
    guest: store(),
    buyer: store().with({ token: registered.token }),
    ungranted: ungranted.api,
    elsewhere: (
      await office.officer({
        role: "head",
        area: THERE,
        more: OFFICER_ROLES.map((role) => ({ role, area: THERE })),
      })
    ).api,
    officerWith: await byRole(OFFICER_ROLES, (role) =>
      office.officer({ role, area: "32.02" })
    ),
    memberWith: await byRole(MEMBER_ROLES, (role) =>
      office.seller({ pesantren: victim, role })
    ),
    removed: removed.api,
    shopless: (await office.seller()).api.with({ pesantren: victim.id }),
    neighbour: (await office.seller({ pesantren: neighbour })).api,
    neighbourShop: neighbour.id,
    suspended: suspended.api,
  }
}
