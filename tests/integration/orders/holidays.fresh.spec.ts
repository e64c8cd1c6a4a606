import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { putOffDeadlinesWorkflow } from "@pasar-santri/marketplace/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { ordersOf } from "../../support/orders.ts"
import { until } from "../../support/poll.ts"

const DAY = 86_400_000

describeBackend((backend) => {
  const { admin, make, buyer, container } = backend
  const { parts, pay, reach } = ordersOf(backend)
  const today = dayOf(new Date())
  let pesantren: MadePesantren
  let owner: Person

  beforeAll(async () => {
    pesantren = await make.pesantren({ district_code: "32.02.27" })
    owner = await officeOf(backend).seller({ pesantren })
  })

  const paid = async () => {
    const { variantId } = await make.product({ pesantren })
    const order = await buyer().buy([{ variantId }])
    await pay(order.id)
    await reach(order.id, "to_process")
    return order.id
  }
  const part = async (orderId: string) => {
    const [one] = await parts(orderId)
    if (!one?.due_at) throw new Error("Nothing is due.")
    const { id, due_at, remind_at, state, events } = one
    const actions = events.map(({ action }) => action)
    return { id, due: due_at.getTime(), remind_at, state, actions }
  }

  describe("days off that are entered later", () => {
    it("put off what a shop has to begin and to send, never earlier", async () => {
      const [waiting, begun, sent] = [await paid(), await paid(), await paid()]
      const move = async (orderId: string, act: string, body: unknown = {}) =>
        owner.api.post(
          `/seller/orders/${(await part(orderId)).id}/${act}`,
          body
        )
      await move(begun, "process")
      await move(sent, "ship", {
        ...{ courier: "jne", tracking_number: "HL00000001" },
      })
      const orders = [waiting, begun, sent]
      const before = await Promise.all(orders.map(part))
      const [from, to] = [addDays(today, 1), addDays(today, 30)]
      const { status, body } = await owner.api.post("/seller/holidays", {
        ...{ from, until: to },
      })
      expect(status, JSON.stringify(body)).toBeLessThan(300)
      await until("deadlines are put off", async () =>
        (await part(begun)).actions.includes("put_off")
      )
      await putOffDeadlinesWorkflow(container()).run({
        input: { pesantren_id: pesantren.id },
      })
      const after = await Promise.all(orders.map(part))
      for (const index of [0, 1]) {
        const [old, now] = [before[index], after[index]]
        expect((now?.due ?? 0) - (old?.due ?? 0)).toBeGreaterThan(28 * DAY)
        expect(now?.remind_at?.getTime()).toBe((now?.due ?? 0) - DAY)
        expect(now?.state).toBe(old?.state)
        expect(now?.actions.filter((one) => one === "put_off")).toHaveLength(1)
      }
      // A courier drives on.
      expect(after[2]).toEqual(before[2])
    })

    it("put off every shop's when they are everybody's", async () => {
      const orderId = await paid()
      const before = await part(orderId)
      const days = [31, 32, 33, 34].map((n) => addDays(today, n))
      const day = days.find((one) => new Date(one).getUTCDay() !== 5) ?? ""
      const answer = await (
        await admin()
      ).post("/admin/public-holidays", {
        ...{ day, name_id: "Cuti bersama", name_en: "Joint leave" },
      })
      expect(answer.status).toBeLessThan(300)
      await until("the deadline is put off", async () =>
        (await part(orderId)).actions.includes("put_off")
      )
      expect((await part(orderId)).due).toBeGreaterThan(before.due)
    })
  })
})
