import { getLocale, getTranslations } from "next-intl/server"
import type { Transfer } from "@/data/office/money-schema"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { Badge } from "@/ui/badge"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"

/** Pictures and PDFs that the buyer sent. They are never money; opening one is logged. */
export const ProofList = async ({
  proofs,
  mayOpen,
}: Readonly<{ proofs: Transfer["proofs"]; mayOpen: boolean }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.proofs"),
  ])
  if (proofs.length === 0) return <p className="text-ink-soft">{t("none")}</p>
  return (
    <>
      <p className="pb-2 text-sm text-ink-soft">{t("about")}</p>
      <ul className="flex flex-col gap-2">
        {proofs.map(({ id, is_reused, created_at }, index) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <span>
              {t("sent", { time: formatDateTime(created_at, locale) })}
            </span>
            {is_reused ? <Badge tone="error">{t("reused")}</Badge> : null}
            {mayOpen ? (
              <a
                href={localPath(locale, `/dinas/bukti/${id}`)}
                target="_blank"
                rel="noreferrer"
                className={buttonClass("secondary", "small")}
              >
                <Icon name="external-link" size={4} />
                {t("open", { number: index + 1 })}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
