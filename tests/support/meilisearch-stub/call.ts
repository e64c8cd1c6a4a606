import type { MeilisearchStub } from "./index.ts"

type Answer = {
  status: number
  body: Record<string, unknown>
}

/** Calls the stand-in as a client does; with the master key unless given. */
export async function callStub(
  stub: MeilisearchStub,
  call: string,
  body?: unknown,
  key: string | null = stub.masterKey
): Promise<Answer> {
  const [method = "GET", path = "/"] = call.split(" ")
  const answer = await fetch(stub.url + path, {
    method,
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    body: text ? (JSON.parse(text) as Answer["body"]) : {},
  }
}

/** Calls what makes a task, and answers the task when it is done. */
export async function settleStub(
  stub: MeilisearchStub,
  call: string,
  body?: unknown
): Promise<Answer> {
  const { status, body: summary } = await callStub(stub, call, body)
  if (status !== 202) return { status, body: summary }
  await stub.tasks.settled()
  return callStub(stub, `GET /tasks/${String(summary["taskUid"])}`)
}
