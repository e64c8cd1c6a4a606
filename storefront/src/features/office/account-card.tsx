import { getLocale, getTranslations } from "next-intl/server"
import {
  confirmNewAccount,
  refuseNewAccount,
  showAccountNumber,
} from "@/actions/office/decide-account"
import type { WaitingAccount } from "@/data/office/accounts"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../shared/button-form"
import { Fold } from "./fold"
import { ReasonForm } from "./reason-form"
import { RevealForm } from "./reveal-form"
import { WarningList } from "./warning-list"

/** A new account of a shop beside the one that counts, and the decision. */
export const AccountCard = async ({
  account,
  mayDecide,
}: Readonly<{ account: WaitingAccount; mayDecide: boolean }>) => {
  const [locale, t, reveal, office] = await Promise.all([
    getLocale(),
    getTranslations("officeAccounts"),
    getTranslations("officeCases.reveal"),
    getTranslations("office"),
  ])
  const fields = { account_id: account.id }
  const at = (iso: string) => ({ time: formatDateTime(iso, locale) })
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div>
        <Link
          href={localPath(locale, `/dinas/pesantren/${account.pesantren.id}`)}
          className="link font-semibold"
        >
          {account.pesantren.name ?? account.pesantren.id}
        </Link>
        <p className="text-sm text-ink-soft">
          {[account.place, t("asked", at(account.created_at))].join(" · ")}
        </p>
      </div>
      <dl className="grid gap-3 md:grid-cols-2">
        <div className="rounded-control bg-indigo-soft p-3">
          <dt className="text-sm text-indigo-deep">{t("new")}</dt>
          <dd>
            <strong>{account.bank_name}</strong>
            <span className="block tabular-nums">
              {account.number}
              {mayDecide ? (
                <RevealForm
                  action={showAccountNumber.bind(null, locale)}
                  fields={fields}
                  words={{
                    submit: reveal("submit"),
                    of: reveal("of", { field: t("number") }),
                    logged: reveal("logged"),
                    wait: office("wait"),
                  }}
                />
              ) : null}
            </span>
            {account.holder}
          </dd>
        </div>
        <div className="rounded-control bg-sand p-3">
          <dt className="text-sm text-ink-soft">{t("current")}</dt>
          <dd>
            {account.active ? (
              <>
                <strong>{account.active.bank_name}</strong>
                <span className="block tabular-nums">
                  {account.active.number}
                </span>
                {account.active.holder}
              </>
            ) : (
              t("none")
            )}
          </dd>
        </div>
      </dl>
      {account.warnings.length > 0 ? (
        <WarningList codes={account.warnings} />
      ) : null}
      {account.confirmed_at ? (
        <Notice tone="success">
          {t("confirmed", at(account.confirmed_at))}
        </Notice>
      ) : (
        <p className="text-sm">{t("earliest", at(account.active_from))}</p>
      )}
      {mayDecide && !account.confirmed_at ? (
        <div className="flex flex-col gap-2">
          <ButtonForm
            action={confirmNewAccount.bind(null, locale)}
            fields={fields}
            look="primary"
            pendingText={office("wait")}
          >
            {t("confirm")}
          </ButtonForm>
          <Fold title={t("refuse")} isDanger>
            <ReasonForm
              action={refuseNewAccount.bind(null, locale)}
              fields={fields}
              name={`account_reason_${account.id}`}
              label={t("refuseReason")}
              hint={t("refuseHint")}
              submit={t("refuse")}
              isDanger
            />
          </Fold>
        </div>
      ) : null}
    </Card>
  )
}
