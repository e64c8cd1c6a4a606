import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import {
  backendEnvironment,
  databaseUrl,
  REFERENCE_DATABASE,
} from "./backend.ts"
import { BackendProcess } from "./backend-process.ts"
import { Buyer } from "./buyer.ts"
import { withClient } from "./database.ts"
import { Market, type Goods } from "./market.ts"
import { until } from "./poll.ts"
import { Api, read } from "./store-api.ts"
import { Tap } from "./tap.ts"

const ADMIN = { email: "admin@latihan.test", password: "cukup-panjang-123" }
const Token = z.object({ token: z.string() })

/**
 * A backend (or several) in processes of their own, on a database of their own
 * with a line that can be cut, for drills in which things break.
 */
export class Drill {
  private constructor(
    readonly database: string,
    readonly tap: Tap,
    readonly backends: BackendProcess[],
    readonly market: Market,
    private readonly key: string,
    private readonly folder: string
  ) {}

  /**
   * @param servers how many backends
   * @param env what they read besides, such as REDIS_URL
   */
  static async open(servers = 1, env: NodeJS.ProcessEnv = {}): Promise<Drill> {
    const name = `pasar_drill_${randomBytes(5).toString("hex")}`
    await withClient(databaseUrl("postgres"), (client) =>
      client.query(`create database "${name}" template "${REFERENCE_DATABASE}"`)
    )
    const folder = mkdtempSync(path.join(tmpdir(), "pasar-drill-"))
    const direct = databaseUrl(name)
    const tap = new Tap(new URL(direct))
    await tap.open()
    const tapped = new URL(direct)
    tapped.hostname = "127.0.0.1"
    tapped.port = String(tap.port)
    const backends = Array.from(
      { length: servers },
      (_, at) =>
        new BackendProcess(
          {
            ...backendEnvironment(name),
            DATABASE_URL: tapped.href,
            LOG_LEVEL: "info",
            ...env,
          },
          path.join(folder, `backend-${at}.log`)
        )
    )
    for (const backend of backends) await backend.start()
    const url = backends[0]?.url ?? ""
    const key = await keyOf(direct)
    await makeAdministrator(new Api({ url, key }), direct)
    const market = await Market.of({
      ...{ backendUrl: url, storefrontUrl: url, adminUrl: url },
      ...{ publishableKey: key, databaseUrl: direct, mailDir: folder },
      accounts: [{ role: "admin", title: "admin", ...ADMIN }],
    })
    return new Drill(direct, tap, backends, market, key, folder)
  }

  /** A buyer at one of the servers, taken in turn by number. */
  buyer = (nth = 0): Buyer =>
    new Buyer(
      new Api({
        url: this.backends[nth % this.backends.length]?.url ?? "",
        key: this.key,
      })
    )

  /** Carts that want some goods, ready to be completed. */
  async carts(
    count: number,
    goods: readonly Goods[],
    quantity = 1
  ): Promise<string[]> {
    const ids: string[] = []
    for (let nth = 0; nth < count; nth += 1) {
      const { id } = await this.buyer(nth).readyCart(
        goods.map(({ variantIds }) => ({
          variantId: variantIds[0] ?? "",
          quantity,
        }))
      )
      ids.push(id)
    }
    return ids
  }

  /** Presses the button; a server that dies answers 0. */
  async complete(cart: string, nth = 0): Promise<number> {
    try {
      return (await this.buyer(nth).complete(cart)).status
    } catch {
      return 0
    }
  }

  rows = <Row extends z.ZodType>(
    schema: Row,
    statement: string,
    values: unknown[] = []
  ): Promise<z.output<Row>[]> =>
    withClient(this.database, async (client) => {
      const { rows } = await client.query<Record<string, unknown>>(
        statement,
        values
      )
      return z.array(schema).parse(rows)
    })

  /** Waits until the reconciler has nothing left to do. */
  async settled(limitMs = 90_000): Promise<number> {
    const { tookMs } = await until(
      "nothing is half done",
      async () => (await this.faults()).length === 0,
      limitMs
    )
    return tookMs
  }

  /** What is half done, in the rows themselves and not by the reconciler's word. */
  faults = () =>
    this.rows(z.object({ fault: z.string(), id: z.string() }), HALF_DONE)

  async close(): Promise<void> {
    for (const backend of this.backends) await backend.stop()
    await this.tap.cut()
    rmSync(this.folder, { recursive: true, force: true })
    const name = new URL(this.database).pathname.slice(1)
    await withClient(databaseUrl("postgres"), (client) =>
      client.query(`drop database if exists "${name}" with (force)`)
    )
  }
}

async function keyOf(database: string): Promise<string> {
  return withClient(database, async (client) => {
    const { rows } = await client.query<{ token: string }>(
      `select token from api_key where title = 'Storefront'`
    )
    return rows[0]?.token ?? ""
  })
}

/** The first administrator; there is nobody yet who could invite one. */
async function makeAdministrator(api: Api, database: string): Promise<void> {
  const { token } = read(
    Token,
    await api.post("/auth/user/emailpass/register", ADMIN)
  )
  const { auth_identity_id } = z
    .object({ auth_identity_id: z.string() })
    .parse(
      JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())
    )
  await withClient(database, async (client) => {
    await client.query(
      `insert into "user" (id, email) values ('user_latihan', $1)`,
      [ADMIN.email]
    )
    await client.query(
      `update auth_identity
       set app_metadata = jsonb_build_object('user_id', 'user_latihan')
       where id = $1`,
      [auth_identity_id]
    )
  })
}

/** An order that stands has all that it needs; stock is counted right. */
const HALF_DONE = `
  select 'no cart' as fault, o.id from "order" o
    where o.status = 'pending' and o.deleted_at is null and not exists
      (select 1 from order_cart oc where oc.order_id = o.id and oc.deleted_at is null)
  union all
  select 'no payment', o.id from "order" o
    where o.status = 'pending' and o.deleted_at is null and not exists
      (select 1 from order_payment_collection opc
        join payment_session s on s.payment_collection_id = opc.payment_collection_id
          and s.status in ('pending_authorization', 'authorized', 'captured')
        where opc.order_id = o.id and opc.deleted_at is null)
  union all
  select 'no reservation', o.id from "order" o
    join order_item oi on oi.order_id = o.id and oi.version = o.version
    where o.status = 'pending' and o.deleted_at is null and not exists
      (select 1 from reservation_item r
        where r.line_item_id = oi.item_id and r.deleted_at is null)
      and not exists (select 1 from fulfillment_item fi
        join fulfillment f on f.id = fi.fulfillment_id and f.canceled_at is null
        where fi.line_item_id = oi.item_id and f.deleted_at is null)
  union all
  select 'no parts', o.id from "order" o
    where o.status = 'pending' and o.deleted_at is null and not exists
      (select 1 from shop_order so where so.order_id = o.id and so.deleted_at is null)
  union all
  select 'two orders', min(oc.order_id) from order_cart oc
    join "order" o on o.id = oc.order_id and o.status = 'pending'
    where oc.deleted_at is null group by oc.cart_id having count(*) > 1
  union all
  select 'reserved for nobody', r.id from reservation_item r
    where r.deleted_at is null and not exists
      (select 1 from order_item oi
        join "order" o on o.id = oi.order_id and o.status = 'pending'
        where oi.item_id = r.line_item_id)
  union all
  select 'counter', il.id from inventory_level il
    where il.reserved_quantity <> coalesce((select sum(r.quantity)
      from reservation_item r
      where r.inventory_item_id = il.inventory_item_id
        and r.location_id = il.location_id and r.deleted_at is null), 0)
  union all
  select 'oversold', il.id from inventory_level il
    where il.reserved_quantity > il.stocked_quantity
  union all
  select 'open break', b.id from break b where b.state in ('open', 'repairing')`
