import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Panel } from "../panel"

/** What an officer can do about words that were looked for in vain. */
export const WhatToDo = async () => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMisses.what"),
  ])
  return (
    <Panel id="tindakan" title={t("title")}>
      <dl className="grid gap-x-8 gap-y-4 md:grid-cols-3">
        <div>
          <dt className="font-semibold">{t("make")}</dt>
          <dd className="pt-1 text-sm">
            <p>{t("makeText")}</p>
            <Link
              href={localPath(locale, "/dinas/pesantren")}
              className="link inline-flex min-h-11 items-center"
            >
              {t("makeLink")}
            </Link>
          </dd>
        </div>
        <div>
          <dt className="font-semibold">{t("synonym")}</dt>
          <dd className="pt-1 text-sm">{t("synonymText")}</dd>
        </div>
        <div>
          <dt className="font-semibold">{t("open")}</dt>
          <dd className="pt-1 text-sm">{t("openText")}</dd>
        </div>
      </dl>
    </Panel>
  )
}
