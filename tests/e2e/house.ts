import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { withClient } from "../support/database.ts"
import { Market } from "../support/market.ts"
import { payOrders } from "../support/paid-orders.ts"
import { account, openShop } from "../support/runtime.ts"
import { Api, read } from "../support/store-api.ts"

const Token = z.object({ token: z.string() })
const Made = z.object({ pesantren: z.object({ id: z.string() }) })
const Import = z.object({ import: z.object({ id: z.string() }) })

/** Ids of what the seller centre and the office show of the demo. */
export interface House {
  /** of the demo's owner, by state */
  listings: Record<
    "draft" | "submitted" | "revision_requested" | "published",
    string
  >
  /** cases by who has to act: the applicant, the verifier, nobody any more */
  cases: Record<"revision_requested" | "under_review" | "approved", string>
  /** a paper of the case under review, and one of the listing in the queue */
  papers: { ofCase: string; ofListing: string }
  /** a product that waits for the office, with papers */
  queued: string
  /** by shop; one that looks like another, and one that was found to be it */
  entries: Record<"approved" | "suspended" | "alike" | "same", string>
  imports: { register: string; prices: string }
  /** of the demo's owner: one to process, one to ship, one that is on its way */
  orders: Record<"to_process" | "processing" | "shipped", string>
  /** secrets of links that nobody has taken */
  links: { shop: string; officer: string }
}

const shop = openShop()
const api = new Api({ url: shop.backendUrl, key: shop.publishableKey })

/** The API as somebody of the demo. */
export const enter = async (role: "officer" | "seller", title: string) => {
  const { email, password } = account(role, title)
  const path = `/auth/${role}/emailpass`
  return api.with(read(Token, await api.post(path, { email, password })))
}
const base64 = (text: string) => Buffer.from(text).toString("base64")

/**
 * Three entries of one name: the second looks like the first, the third was
 * found to be the first.
 */
async function setTwins(head: Api, name: string) {
  const body = { name, district_code: "32.02.29", is_other: true }
  const add = async () =>
    read(Made, await head.post("/officer/pesantren", body)).pesantren.id
  const [first, alike, same] = [await add(), await add(), await add()]
  read(
    Made,
    await head.post(`/officer/pesantren/${same}/same`, { same_as: first })
  )
  return { alike, same }
}

/** Paid orders of the owner's goods, each as far as its name says. */
async function setOrders(owner: Api, pesantren: string) {
  const [first = "", second = "", third = ""] = await payOrders(
    await Market.of(shop),
    { runtime: shop, pesantren, count: 3 }
  )
  const move = async (id: string, action: string, body: object = {}) =>
    read(z.unknown(), await owner.post(`/seller/orders/${id}/${action}`, body))
  await move(second, "process")
  await move(third, "ship", {
    courier: "jne",
    tracking_number: `HS${randomBytes(4).toString("hex").toUpperCase()}`,
  })
  return { to_process: first, processing: second, shipped: third }
}

/** The rows, found in the demo or made beside it. */
export function setHouse(): Promise<House> {
  return withClient(shop.databaseUrl, async (client) => {
    const idOf = async (sql: string, ...values: string[]) => {
      const { rows } = await client.query<{ id: string }>(sql, values)
      const [row] = rows
      if (!row) throw new Error(`The demo has no row: ${sql} ${values.join()}`)
      return row.id
    }
    const own = await idOf(
      `select m.pesantren_id as id from shop_member m join seller s on s.id = m.seller_id
        where s.email = $1 and m.role = 'owner'`,
      account("seller", "owner").email
    )
    const listing = (state: string) =>
      idOf(
        `select id from listing where pesantren_id = $1 and state = $2 order by id limit 1`,
        own,
        state
      )
    const found = (state: string) =>
      idOf(
        `select id from application where district_code like '32.02.%' and state = $1
          and (state <> 'revision_requested' or seller_id = (select id from seller where email = $2))
          order by id limit 1`,
        state,
        account("seller", "revision").email
      )
    const entry = (state: string) =>
      idOf(
        `select pesantren_id as id from shop join pesantren p on p.id = pesantren_id
          where state = $1 and p.district_code like '32.02.%' order by 1 limit 1`,
        state
      )
    const underReview = await found("under_review")
    const queued = await idOf(
      `select l.id from listing l join pesantren p on p.id = l.pesantren_id
        where p.district_code like '32.02.%' and l.state in ('submitted', 'under_review')
          and exists (select from paper where owner_id = l.id) order by l.id limit 1`
    )
    const paper = (owner: string) =>
      idOf(
        `select id from paper where owner_id = $1 and file_id is not null order by id limit 1`,
        owner
      )
    const [head, owner] = [
      await enter("officer", "head"),
      (await enter("seller", "owner")).with({ pesantren: own }),
    ]
    const uninvited = await idOf(
      `select p.id from pesantren p join shop s on s.pesantren_id = p.id
        where p.district_code like '32.02.%' and s.state = 'draft'
          and not exists (select from shop_member m where m.pesantren_id = p.id)
        order by p.id limit 1`
    )
    const orders = await setOrders(owner, own)
    // A row of the spreadsheet is similar to it, but for one letter.
    const twin = `Al-Kembar ${randomBytes(3).toString("hex")}`
    const twins = await setTwins(head, twin)
    const prices = await owner.download("/seller/price-stock/export")
    return {
      listings: {
        draft: await listing("draft"),
        submitted: await listing("submitted"),
        revision_requested: await listing("revision_requested"),
        published: await listing("published"),
      },
      cases: {
        revision_requested: await found("revision_requested"),
        under_review: underReview,
        approved: await found("approved"),
      },
      papers: {
        ofCase: await paper(underReview),
        ofListing: await paper(queued),
      },
      queued,
      orders,
      entries: {
        approved: await entry("approved"),
        suspended: await entry("suspended"),
        ...twins,
      },
      imports: {
        register: read(
          Import,
          await head.post("/officer/register-imports", {
            filename: "pesantren.csv",
            content_base64: base64(
              `Nama Pesantren;Kecamatan\r\nAl-Uji Halaman;Cisaat\r\nTanpa Tempat;Menteng\r\n${twin}x;Cisaat\r\n`
            ),
          })
        ).import.id,
        prices: read(
          Import,
          await owner.post("/seller/price-stock/imports", {
            filename: "harga-stok.csv",
            content_base64: prices.content.toString("base64"),
          })
        ).import.id,
      },
      links: {
        shop: read(
          Token,
          await head.post(`/officer/pesantren/${uninvited}/invitations`, {})
        ).token,
        officer: read(
          Token,
          await head.post("/officer/officers/invitations", {
            role: "verifier",
            area_code: "32.02",
          })
        ).token,
      },
    }
  })
}
