import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import { withClient } from "../support/database.ts"
import { rowsOf } from "../support/reports/catalogue.ts"
import { readReport } from "../support/reports/reports-api.ts"
import { account, openShop } from "../support/runtime.ts"
import { Api, read } from "../support/store-api.ts"

/** The demo's own orders; people may have ordered since. */
const PAST = `(select id from "order" where metadata ->> 'is_demo' = 'true')`
const SUKABUMI = "32.02"

const Sum = z.object({ number: z.string(), turnover: z.number() })
const Token = z.object({ token: z.string() })

describe("the demo's past of sales", () => {
  const shop = openShop()
  const ask = <Row extends z.ZodType>(schema: Row, sql: string) =>
    withClient(shop.databaseUrl, (client) => rowsOf(client, schema, sql))
  const count = async (sql: string) => {
    const [row] = await ask(
      z.object({ count: z.number() }),
      `select count(*)::int as count from ${sql}`
    )
    return row?.count
  }

  it("is what the reports of the office tell, to the rupiah", async () => {
    const { email, password } = account("officer", "head")
    const door = new Api({ url: shop.backendUrl })
    const answer = await door.post("/auth/officer/emailpass", {
      ...{ email, password },
    })
    const api = door.with(read(Token, answer))
    const sold = await ask(
      Sum,
      `select so.number, (so.goods - coalesce(sum(r.amount), 0))::int as turnover
       from shop_order so
       join pesantren p on p.id = so.pesantren_id and p.regency_code = '${SUKABUMI}'
       left join refund_obligation r on r.shop_order_id = so.id
       where so.order_id in ${PAST} and so.delivered_at is not null
       group by so.id order by so.number`
    )
    expect(sold.length).toBeGreaterThan(100)
    const numbers = new Map(sold.map(({ number }) => [number, 0]))
    const month = (ago: number) => {
      const at = new Date()
      return new Date(Date.UTC(at.getFullYear(), at.getMonth() - ago, 1))
        .toISOString()
        .slice(0, 7)
    }
    const { rows } = await readReport(
      api,
      "sales",
      `&from=${month(15)}&to=${month(0)}`
    )
    for (const row of rows) {
      const number = String(row["number"])
      const known = numbers.get(number)
      if (known !== undefined)
        numbers.set(number, known + Number(row["turnover"]))
    }
    expect([...numbers]).toEqual(
      sold.map(({ number, turnover }) => [number, turnover])
    )
  })

  it("adds up: what was bought, paid, found at the bank and sent back", async () => {
    expect(await count(`"order" where id in ${PAST}`)).not.toBe(0)
    const wrong = await ask(
      z.object({ id: z.string() }),
      `with part as (
         select order_id, sum(total) as total, max(order_total) as said
         from shop_order group by 1
       ), line as (
         select oi.order_id, sum(li.unit_price * oi.quantity) as goods
         from order_item oi join order_line_item li on li.id = oi.item_id group by 1
       ), way as (
         select os.order_id, sum(m.amount) as shipping
         from order_shipping os join order_shipping_method m
           on m.id = os.shipping_method_id group by 1
       ), money as (
         select c.order_id, sum(k.amount) as captured,
           coalesce(sum((select sum(amount) from refund where payment_id = p.id)), 0) as back
         from order_payment_collection c
         join payment p on p.payment_collection_id = c.payment_collection_id
         join capture k on k.payment_id = p.id group by 1
       ), booked as (
         select order_id, sum(amount) as amount from order_transaction group by 1
       ), bank as (
         select e.order_id, sum(r.amount) as came, max(s.amount) as surplus
         from expectation e
         join row_match m on m.expectation_id = e.id
         join statement_row r on r.id = m.row_id
         join surplus_entry s on s.expectation_id = e.id group by 1
       ), owed as (
         select order_id, sum(amount) as amount from refund_obligation
         where state = 'paid_back' group by 1
       )
       select o.id from "order" o
       join part on part.order_id = o.id join line on line.order_id = o.id
       join way on way.order_id = o.id
       left join money on money.order_id = o.id
       left join booked on booked.order_id = o.id
       left join bank on bank.order_id = o.id
       left join owed on owed.order_id = o.id
       where o.id in ${PAST} and not (
         part.total = part.said and part.total = line.goods + way.shipping
         and coalesce(money.captured, part.total) = part.total
         and coalesce(booked.amount, 0)
           = coalesce(money.captured, 0) - coalesce(money.back, 0)
         and coalesce(bank.came - bank.surplus, 0) = coalesce(money.captured, 0)
         and coalesce(owed.amount, 0) = coalesce(money.back, 0))`
    )
    expect(wrong).toEqual([])
  })

  it("leaves nothing to do, and tells nobody", async () => {
    const parts = `shop_order where order_id in ${PAST}`
    expect(
      await count(
        `${parts} and (state not in ('completed', 'cancelled')
           or due_at is not null or remind_at is not null)`
      )
    ).toBe(0)
    expect(await count(`break where order_id in ${PAST}`)).toBe(0)
    expect(
      await count(
        `expectation where order_id in ${PAST}
           and state not in ('paid', 'expired')`
      )
    ).toBe(0)
    expect(
      await count(
        `reservation_item r join order_item i on i.item_id = r.line_item_id
         where i.order_id in ${PAST}`
      )
    ).toBe(0)
    expect(
      await count(
        `kept_mail where resource_id in (
           select order_id from ${parts} union select id from ${parts}
           union select id from refund_obligation where order_id in ${PAST})`
      )
    ).toBe(0)
  })
})
