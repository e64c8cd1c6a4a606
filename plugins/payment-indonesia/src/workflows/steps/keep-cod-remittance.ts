import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { failCod } from "../../faults/cod"
import { kindOf } from "../../lib/method-names"
import { formatRupiah } from "../../lib/rupiah"
import { MONEY_MODULE } from "../../modules/money"

export interface CodRemittanceInput {
  order_id: string
  /** Whole rupiah that were handed over; all that had to be collected. */
  amount: number
  /** Who handed it over. */
  source: string
  /** Of the courier's settlement, or of the transfer by which it came. */
  reference: string
  /** ISO day. */
  received_on: string
  note: string | null
  /** The officer's id. */
  by: string
}

const Orders = z.array(
  z.object({
    payment_collections: z
      .array(
        z.object({
          payments: z
            .array(
              z.object({
                ...{ id: z.string(), provider_id: z.string() },
                ...{ amount: z.coerce.number(), canceled_at: z.unknown() },
              })
            )
            .nullish(),
        })
      )
      .nullish(),
  })
)

/**
 * Writes down that the cash of an order was handed over, once a payment; undo
 * marks what it wrote as removed. Throws cod_payment_not_found, cod_remittance_differs.
 */
export const keepCodRemittanceStep = createStep(
  "keep-cod-remittance",
  async ({ by, ...cash }: CodRemittanceInput, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: [
          "payment_collections.payments.id",
          "payment_collections.payments.provider_id",
          "payment_collections.payments.amount",
          "payment_collections.payments.canceled_at",
        ],
        filters: { id: cash.order_id },
      })
    const payment = Orders.parse(data)
      .flatMap(({ payment_collections }) => payment_collections ?? [])
      .flatMap(({ payments }) => payments ?? [])
      .find((it) => !it.canceled_at && kindOf(it.provider_id) === "cod")
    if (!payment) throw failCod("cod_payment_not_found")
    if (cash.amount !== payment.amount)
      throw failCod("cod_remittance_differs", {
        amount: formatRupiah(cash.amount),
        due: formatRupiah(payment.amount),
      })
    const money = container.resolve(MONEY_MODULE)
    const payment_id = payment.id
    const [known] = await money.listCodRemittances({ payment_id }, { take: 1 })
    const { id } =
      known ??
      (await money.createCodRemittances({ ...cash, payment_id, taken_by: by }))
    return new StepResponse(
      { payment_id, amount: cash.amount, row_id: id },
      known ? null : id
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve(MONEY_MODULE).softDeleteCodRemittances(id)
  }
)
