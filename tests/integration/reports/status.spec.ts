import { z } from "@medusajs/framework/zod"
import { expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { until } from "../../support/poll.ts"
import { read } from "../../support/store-api.ts"

const Status = z.object({
  status: z.object({
    as_of: z.string().nullable(),
    done: z
      .object({
        id: z.number(),
        models: z.array(z.object({ name: z.string(), ms: z.number() })),
      })
      .nullable(),
    failures: z.array(z.object({ fault: z.string().nullable() })),
  }),
})

describeBackend((backend) => {
  it("makes figures anew on request, and tells how it stands", async () => {
    const api = await backend.admin()
    const status = async () =>
      read(Status, await api.get("/admin/reports/status")).status
    const before = await status()
    const began = await api.post("/admin/reports/refresh", {})
    expect(began).toMatchObject({ status: 202, body: { started: true } })
    await until("new figures", async () => {
      const { done } = await status()
      return done !== null && done.id > (before.done?.id ?? 0)
    })
    const after = await status()
    expect(after.as_of).not.toBe(before.as_of)
    expect(after.done?.models.map(({ name }) => name)).toContain("sale_entry")
  })

  it("is for administrators, who say nothing else", async () => {
    const api = await backend.admin()
    for (const path of ["/admin/reports/status", "/admin/reports/refresh"]) {
      const isRead = path.endsWith("status")
      const { status } = isRead
        ? await backend.store().get(path)
        : await backend.store().post(path, {})
      expect([path, status]).toEqual([path, 401])
    }
    expect((await api.get("/admin/reports/status?x=1")).status).toBe(400)
    expect((await api.post("/admin/reports/refresh", { x: 1 })).status).toBe(
      400
    )
  })
})
