import { getLocale, getTranslations } from "next-intl/server"
import type { QueuedPaper as Paper } from "@/data/office/papers"
import { localPath } from "@/i18n/locales"
import { buttonClass } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Age } from "./age"
import { Fold } from "./fold"
import { PaperDecision } from "./paper-decision"
import { PaperFacts } from "./paper-facts"

/** A renewed paper of a shop or a product, and the decision. */
export const QueuedPaper = async ({ paper }: Readonly<{ paper: Paper }>) => {
  const [locale, t, kinds] = await Promise.all([
    getLocale(),
    getTranslations("officePapers"),
    getTranslations("officeCases.papers.kind"),
  ])
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div>
          <p className="font-semibold">{kinds(paper.kind)}</p>
          <p className="text-sm text-ink-soft">
            {paper.pesantren_id ? (
              <Link
                href={localPath(
                  locale,
                  `/dinas/pesantren/${paper.pesantren_id}`
                )}
                className="link"
              >
                {paper.pesantren_name}
              </Link>
            ) : null}
            {paper.listing_name ? ` · ${paper.listing_name}` : null}
          </p>
        </div>
        <Age since={paper.created_at} />
      </div>
      <PaperFacts paper={paper} />
      {paper.has_file ? (
        <a
          href={localPath(locale, `/dinas/berkas/${paper.id}`)}
          target="_blank"
          rel="noreferrer"
          className={`${buttonClass("secondary", "small")} self-start`}
        >
          <Icon name="external-link" size={4} />
          {t("open")}
        </a>
      ) : null}
      <Fold title={t("check")}>
        <PaperDecision paper={paper} back="/dinas/berkas" />
      </Fold>
    </Card>
  )
}
