import { getLocale, getTranslations } from "next-intl/server"
import { settleOneTransfer } from "@/actions/office/settle-transfer"
import type { Transfer } from "@/data/office/money-schema"
import type { TransferAct } from "@/lib/money-states"
import { ButtonForm } from "../../shared/button-form"
import { Fold } from "../fold"
import { ReasonForm } from "../reason-form"

/** Acts that owe a reason, and cannot be taken back easily. */
const REASONED: readonly TransferAct[] = ["refuse_match", "give_up"]

/** What the officer can do with a transfer now. */
export const TransferActs = async ({
  transfer: { id, acts },
}: Readonly<{ transfer: Transfer }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.acts"),
    getTranslations("office"),
  ])
  if (acts.length === 0) return <p className="text-ink-soft">{t("none")}</p>
  const action = settleOneTransfer.bind(null, locale)
  return (
    <ul className="flex flex-col gap-3">
      {acts.map((act) => (
        <li key={act}>
          {REASONED.includes(act) ? (
            <Fold title={t(`do.${act}`)} isDanger>
              <ReasonForm
                action={action}
                fields={{ transfer_id: id, act }}
                name={`money_reason_${act}`}
                label={t("reason")}
                hint={t(`about.${act}`)}
                submit={t(`do.${act}`)}
                isDanger
              />
            </Fold>
          ) : (
            <>
              <p className="pb-1 text-sm text-ink-soft">{t(`about.${act}`)}</p>
              <ButtonForm
                action={action}
                fields={{ transfer_id: id, act }}
                look="primary"
                size="normal"
                pendingText={office("wait")}
              >
                {t(`do.${act}`)}
              </ButtonForm>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
