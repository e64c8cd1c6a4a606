import { getLocale, getTranslations } from "next-intl/server"
import { stepIntoOrder } from "@/actions/office/step-in"
import type { WholeOrder } from "@/data/office/orders"
import { STEPS_IN, type StepIn as StepInto } from "@/lib/office-order-states"
import { Fold } from "../fold"
import { ReasonForm } from "../reason-form"
import { CorrectNumber } from "./correct-number"

/** What an officer can do in somebody's place; each owes a reason. */
export const StepIn = async ({ order }: Readonly<{ order: WholeOrder }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeOrders.stepIn"),
  ])
  const steps = STEPS_IN.filter((step) => order.actions.includes(step))
  const isRetracked = order.actions.includes("retrack")
  if (steps.length === 0 && !isRetracked)
    return <p className="text-ink-soft">{t("nothing")}</p>
  const isDanger = (step: StepInto) => step !== "receive"
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-ink-soft">{t("about")}</p>
      {isRetracked ? <CorrectNumber order={order} /> : null}
      {steps.map((step) => (
        <Fold key={step} title={t(`title.${step}`)} isDanger={isDanger(step)}>
          <ReasonForm
            action={stepIntoOrder.bind(null, locale)}
            fields={{
              order_id: order.id,
              action: step,
              version: String(order.version),
            }}
            name={`step_reason_${step}`}
            label={t("reason")}
            hint={t(`hint.${step}`)}
            submit={t(`submit.${step}`)}
            isDanger={isDanger(step)}
          />
        </Fold>
      ))}
    </div>
  )
}
