import { createHash } from "node:crypto"
import { once } from "node:events"
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"
import { cutOff } from "./cut-off.ts"

/**
 * How it behaves until told otherwise. `mute`: it does what it is told, and its
 * answer is lost; `cut`: the answer breaks off in the middle.
 */
export type Mood =
  "well" | "slow" | "failing" | "garbage" | "huge" | "mute" | "cut"

interface Order {
  id: string
  reference_id: string
  status: string
  price: number
  waybill_id: string | null
}

/** One call as it came in. */
export interface Heard {
  method: string
  path: string
  authorization: string | undefined
  encoding: string | undefined
  body: unknown
}

const KEY = "biteship_test.pasarsantri"
const TOKEN = "rahasia-kurir-pasar-santri"
/** Before a parcel is fetched. */
const CANCELLABLE = ["confirmed", "scheduled", "allocated", "picking_up"]

/** Of all of them in a process: a shop keeps the orders of one that is gone. */
let made = 0

const shortHash = (text: string) =>
  Number.parseInt(
    createHash("sha256").update(text).digest("hex").slice(0, 6),
    16
  )

/**
 * A Biteship on this machine, with a memory: places by name, prices by weight,
 * orders and where they are, notices that repeat and come in any order, and
 * failures on demand. Made from its published documentation; nothing in it was
 * compared with the live service.
 */
export class BiteshipFake {
  readonly heard: Heard[] = []
  readonly orders = new Map<string, Order>()
  mood: Mood = "well"
  /** How long it takes to serve a call while it is `slow`. */
  slowMs = 10_000
  /** Kecamatan that it does not know. */
  readonly unknown = new Set<string>()
  readonly #server = createServer((request, response) => {
    void this.#serve(request, response)
  })
  #port = 0

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Options of the courier module that lead it here. */
  get options() {
    return { apiKey: KEY, baseUrl: this.url, webhookToken: TOKEN }
  }

  async open(): Promise<this> {
    this.#server.listen(0, "127.0.0.1")
    await once(this.#server, "listening")
    this.#port = (this.#server.address() as AddressInfo).port
    return this
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** How often a path was asked for. */
  asked = (path: string) =>
    this.heard.filter((one) => one.path.startsWith(path)).length

  /** Moves an order on, as couriers do. */
  move(id: string, change: Partial<Omit<Order, "id">>): void {
    const order = this.orders.get(id)
    if (!order) throw new Error(`There is no order ${id}.`)
    this.orders.set(id, { ...order, ...change })
  }

  /** The notice of an order, as it is posted to us; it may be posted again. */
  notice = (
    id: string,
    event: "order.status" | "order.price" | "order.waybill_id" = "order.status"
  ) => ({
    headers: { "x-pasar-token": TOKEN },
    body: { event, order_id: id, ...this.orders.get(id) },
  })

  async #serve(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.url)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const body: unknown = text ? JSON.parse(text) : null
    const { authorization } = request.headers
    this.heard.push({
      method: request.method ?? "",
      path: pathname,
      authorization,
      encoding: request.headers["accept-encoding"],
      body,
    })
    if (await this.#misbehaves(response)) return
    if (authorization !== KEY)
      return this.#answer(response, 401, { success: false, code: 40101001 })
    if (pathname === "/v1/maps/areas")
      return this.#answer(
        response,
        200,
        this.#areas(searchParams.get("input") ?? "")
      )
    if (pathname === "/v1/rates/couriers")
      return this.#answer(response, 200, ratesOf(body as RatesBody))
    if (pathname === "/v1/orders" && request.method === "POST")
      return this.#book(response, body as { reference_id: string })
    const [, , , id = "", act] = pathname.split("/")
    const order = this.orders.get(id)
    if (order && act === "cancel") return this.#cancel(response, order)
    return order && !act
      ? this.#answer(response, 200, toReply(order))
      : this.#answer(response, 404, { success: false, code: 40404001 })
  }

  async #misbehaves(response: ServerResponse): Promise<boolean> {
    switch (this.mood) {
      case "well":
      case "mute":
      case "cut":
        return false
      case "slow":
        await new Promise((resolve) => setTimeout(resolve, this.slowMs).unref())
        return false
      case "failing":
        answer(response, 500, { success: false, error: "Internal" })
        return true
      case "garbage":
        response.end("<html>Bad gateway</html>")
        return true
      case "huge":
        response.end(`"${"x".repeat(2_000_000)}"`)
        return true
    }
  }

  /** Each kecamatan with two postal codes, and a namesake far away. */
  #areas(input: string) {
    const [district = "", regency = ""] = input.split(", ")
    const number = shortHash(input)
    const area = (id: string, city: string, code: number) => ({
      id: `IDNP9IDNC${id}IDZ${code}`,
      name: `${district}, ${city}, Jawa Barat. ${code}`,
      country_name: "Indonesia",
      administrative_division_level_1_name: "Jawa Barat",
      administrative_division_level_2_name: city,
      administrative_division_level_3_name: district,
      postal_code: code,
    })
    const city = regency.replace(/^Kabupaten /, "")
    const own = this.unknown.has(district)
      ? []
      : [43156, 43157].map((code) => area(`1IDND${number}`, city, code))
    return { success: true, areas: [area("2IDND1", "Entah", 10110), ...own] }
  }

  /** A reference has one order: asked again, it is refused and named. */
  #book(
    response: ServerResponse,
    { reference_id }: { reference_id: string }
  ): void {
    const known = [...this.orders.values()].find(
      (order) => order.reference_id === reference_id
    )
    if (known)
      return this.#answer(response, 400, {
        ...{ success: false, code: 40002060 },
        details: { order_id: known.id, reference_id },
      })
    const order: Order = {
      id: `ord${(made += 1)}`,
      reference_id,
      status: "confirmed",
      price: 11_000,
      waybill_id: null,
    }
    this.orders.set(order.id, order)
    if (this.mood === "mute") response.destroy()
    else this.#answer(response, 200, toReply(order))
  }

  /** What is on its way, or was cancelled before, is refused. */
  #cancel(response: ServerResponse, order: Order): void {
    if (!CANCELLABLE.includes(order.status))
      return this.#answer(response, 400, { success: false })
    this.move(order.id, { status: "cancelled" })
    if (this.mood === "mute") response.destroy()
    else this.#answer(response, 200, { success: true, id: order.id })
  }

  #answer(response: ServerResponse, status: number, body: object): void {
    if (this.mood === "cut") cutOff(response, status, body)
    else answer(response, status, body)
  }
}

const toReply = ({ id, status, price, waybill_id, reference_id }: Order) => ({
  success: true,
  object: "order",
  ...{ id, status, price, reference_id },
  courier: {
    company: "jne",
    type: "reg",
    waybill_id,
    link: `https://track.example/${id}`,
  },
})

interface RatesBody {
  items: { weight: number; quantity: number }[]
}

function ratesOf({ items }: RatesBody) {
  const grams = items.reduce((sum, one) => sum + one.weight * one.quantity, 0)
  const kilograms = Math.max(1, Math.ceil(grams / 1000))
  const line = (
    courier: string,
    service: string,
    more: { price: number; range?: string; unit?: string }
  ) => ({
    courier_name: courier.toUpperCase(),
    courier_code: courier,
    courier_service_name: service,
    courier_service_code: service,
    shipment_duration_range: more.range ?? "2 - 3",
    shipment_duration_unit: more.unit ?? "days",
    price: more.price,
    available_for_cash_on_delivery: true,
  })
  return {
    success: true,
    object: "courier_pricing",
    pricing: [
      line("jne", "reg", { price: 9_000 * kilograms }),
      line("sicepat", "reg", { price: 8_500 * kilograms, range: "1 - 2" }),
      line("jne", "yes", { price: 1_000 }),
      line("grab", "instant", { price: 500, range: "1 - 3", unit: "hours" }),
      line("jne", "jtr", { price: 40_000, range: "4" }),
      { courier_code: "broken", price: "?" },
    ],
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" })
  response.end(JSON.stringify(body))
}
