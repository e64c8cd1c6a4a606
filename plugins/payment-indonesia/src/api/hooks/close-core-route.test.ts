import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { expect, it } from "vitest"
import { closeCoreRoute } from "./close-core-route"

const passed = (provider: string) => {
  let error: unknown
  const req = { params: { provider } } as unknown as MedusaRequest
  closeCoreRoute(req, {} as MedusaResponse, (told?: unknown) => {
    error = told
  })
  return error
}

it.each([
  "midtrans_snap",
  "pp_midtrans_snap",
  "transfer_manual",
  "stripe_card",
  "QRIS_static",
  "cod",
])("closes core's route for %s", (provider) => {
  expect(passed(provider)).toMatchObject({
    code: "webhook_unknown",
    type: "not_found",
  })
})

it.each(["system_default", "paypal_id", "stripes_x", "my_midtrans"])(
  "leaves it to %s",
  (provider) => {
    expect(passed(provider)).toBeUndefined()
  }
)
