import { setTimeout as pause } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { callStub, settleStub } from "./call.ts"
import { MeilisearchStub } from "./index.ts"

const stub = new MeilisearchStub()
const call = callStub.bind(null, stub)
const settle = settleStub.bind(null, stub)
const DOCUMENTS = "/indexes/goods/documents"

beforeAll(async () => {
  await stub.start()
  await settle("POST /indexes", { uid: "goods", primaryKey: "id" })
})
afterAll(() => stub.stop())

describe("what goes wrong", () => {
  it("is a task that fails when asked to", async () => {
    stub.tasks.failNext({ code: "no_space_left_on_device", message: "Full." })
    const { body } = await settle(`POST ${DOCUMENTS}`, [{ id: "z", n: 1 }])
    expect(body).toMatchObject({
      status: "failed",
      error: { code: "no_space_left_on_device", message: "Full." },
    })
    expect((await call(`GET ${DOCUMENTS}/z`)).status).toBe(404)
  })

  it("is no more when all is healed", async () => {
    stub.tasks.failNext()
    stub.tasks.hold()
    stub.tasks.heal()
    const { body } = await settle(`POST ${DOCUMENTS}`, [{ id: "ok", n: 1 }])
    expect(body["status"]).toBe("succeeded")
  })

  it("is a task that waits, and shows nothing before it is done", async () => {
    stub.tasks.hold()
    const { body } = await call(`POST ${DOCUMENTS}`, [{ id: "late", n: 1 }])
    const task = `GET /tasks/${String(body["taskUid"])}`
    expect(body["status"]).toBe("enqueued")
    await pause(20)
    expect((await call(task)).body["status"]).toBe("enqueued")
    expect((await call(`GET ${DOCUMENTS}/late`)).status).toBe(404)
    stub.tasks.release()
    await stub.tasks.settled()
    expect((await call(task)).body["status"]).toBe("succeeded")
    expect((await call(`GET ${DOCUMENTS}/late`)).status).toBe(200)
    expect((await call("GET /tasks/999")).body["code"]).toBe("task_not_found")
  })

  it("is a call that is refused, hangs, is slow or loses its line", async () => {
    const health = () => call("GET /health")
    stub.faults.plan({ how: "answer", status: 429 }, { times: 1 })
    expect((await health()).status).toBe(429)
    expect((await health()).status).toBe(200)
    stub.faults.plan({ how: "answer", status: 500 }, { on: /search$/ })
    expect((await health()).status).toBe(200)
    stub.faults.plan({ how: "reset" }, { times: 1 })
    await expect(health()).rejects.toThrow("fetch failed")
    stub.faults.plan({ how: "hang" }, { times: 1 })
    const signal = AbortSignal.timeout(50)
    await expect(fetch(`${stub.url}/health`, { signal })).rejects.toThrow(
      "timeout"
    )
    stub.faults.plan({ how: "slow", ms: 60 }, { times: 1 })
    const startedAt = performance.now()
    await health()
    expect(performance.now() - startedAt).toBeGreaterThan(50)
    stub.faults.clear()
  })

  it("is a body that is none", async () => {
    const post = (headers: Record<string, string>, body: string) =>
      fetch(`${stub.url}/indexes`, {
        method: "POST",
        headers: { authorization: `Bearer ${stub.masterKey}`, ...headers },
        body,
      }).then((answer) => answer.json())
    const json = { "content-type": "application/json" }
    expect(await post(json, "{")).toMatchObject({ code: "malformed_payload" })
    const half = JSON.stringify({ uid: "a", primaryKey: "\ud83c" })
    expect(await post(json, half)).toMatchObject({ code: "malformed_payload" })
    expect(await post(json, "")).toMatchObject({ code: "missing_payload" })
    expect(await post({ "content-type": "text/plain" }, "{}")).toMatchObject({
      code: "invalid_content_type",
    })
    expect(await call("POST /indexes", {})).toMatchObject({
      status: 400,
      body: { code: "missing_index_uid" },
    })
  })
})
