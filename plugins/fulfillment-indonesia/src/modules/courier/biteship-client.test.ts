import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { BiteshipFake } from "../../../../../tests/support/fakes/biteship.ts"
import { BiteshipCourier } from "./biteship-client"

const fake = new BiteshipFake()
beforeAll(() => fake.open())
beforeEach(() => fake.orders.clear())
afterAll(() => fake.close())

const soon = () => AbortSignal.timeout(5_000)
const place = {
  ...{ name: "Siti", phone: "+6281234567890", address: "Kp. Cibentang 5" },
  ...{ note: null, area_id: "IDNP9IDNC1IDND1IDZ43156" },
}
const order = (id: string, reference_id: string) => ({
  ...{ id, reference_id, status: "confirmed", price: 11_000, waybill_id: null },
})

it("believes nothing that is said of another booking", async () => {
  const courier = new BiteshipCourier(fake.options)
  fake.orders.set("one", order("two", "so_1"))
  await expect(courier.track("one", soon())).rejects.toThrow(/another order/)
})

it("takes no booking of another reference for its own", async () => {
  const courier = new BiteshipCourier(fake.options)
  // What it names as the order of a reference is another's.
  fake.orders.set("one", order("two", "so_1"))
  fake.orders.set("two", order("two", "so_2"))
  const asked = {
    ...{ reference: "so_1", origin: place, destination: place, pieces: [] },
    ...{ courier: { code: "jne", service: "reg" }, insured: null },
  }
  await expect(courier.book(asked, soon())).rejects.toThrow(/another reference/)
  expect(await courier.track("two", soon())).toMatchObject({
    ...{ booking_id: "two", reference: "so_2" },
  })
})

it("insures a parcel for what its goods are worth, and no other", async () => {
  const courier = new BiteshipCourier(fake.options)
  const asked = {
    ...{ origin: place, destination: place, pieces: [] },
    courier: { code: "jne", service: "reg" },
  }
  await courier.book({ ...asked, reference: "so_3", insured: null }, soon())
  expect(fake.heard.at(-1)?.body).not.toHaveProperty("courier_insurance")
  await courier.book(
    { ...asked, reference: "so_4", insured: 1_500_000 },
    soon()
  )
  expect(fake.heard.at(-1)?.body).toMatchObject({
    ...{ reference_id: "so_4", courier_insurance: 1_500_000 },
  })
})
