import { getTranslations } from "next-intl/server"
import type { Case } from "@/data/office/case-schema"
import { localPath, type Locale } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { Age } from "./age"
import { CaseState } from "./case-state"
import { PageHead } from "./page-head"

/** Whose case it is, where it stands, and what it has to do with others. */
export const CaseHead = async ({
  found,
  locale,
}: Readonly<{ found: Case; locale: Locale }>) => {
  const t = await getTranslations("officeCases")
  const { submitted_at: last, first_submitted_at: first } = found
  const waits = ["submitted", "under_review"].includes(found.state)
  const at = (time: string) => formatDateTime(time, locale)
  return (
    <>
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pengajuan"),
          label: t("case.back"),
        }}
        title={
          <span className="font-serif">{found.name ?? t("case.unnamed")}</span>
        }
        lead={
          <>
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {found.district?.full_name}
              <CaseState state={found.state} />
              {waits ? <Age since={last} /> : null}
            </span>
            <span className="block text-sm">
              {last && first && first !== last
                ? t("case.resubmitted", { first: at(first), last: at(last) })
                : last
                  ? t("case.submitted", { time: at(last) })
                  : null}
              {" · "}
              {t("case.applicant", { name: found.seller.name ?? "–" })}
            </span>
            <span className="block text-sm">
              {found.pesantren ? (
                <Link
                  href={localPath(
                    locale,
                    `/dinas/pesantren/${found.pesantren.id}`
                  )}
                  className="link"
                >
                  {t("case.inRegister")}
                </Link>
              ) : (
                t("case.notInRegister")
              )}
            </span>
          </>
        }
      />
      {found.appeal_of ? (
        <Notice title={t("case.appealOf")} className="mb-4">
          {found.appeal_reason ? (
            <p className="whitespace-pre-line">{found.appeal_reason}</p>
          ) : null}
          <Link
            href={localPath(locale, `/dinas/pengajuan/${found.appeal_of}`)}
            className="link"
          >
            {t("case.appealLink")}
          </Link>
        </Notice>
      ) : null}
      {found.warnings.length > 0 ? (
        <Notice tone="warning" title={t("warnings.title")} className="mb-4">
          {t("warnings.lead")}
          <ul className="list-disc pl-5">
            {found.warnings.map(({ path, message }) => (
              <li key={path + message}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
