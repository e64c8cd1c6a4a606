import { getLocale, getTranslations } from "next-intl/server"
import type { Paper } from "@/data/office/papers"
import { localPath } from "@/i18n/locales"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"

/**
 * The scan itself. It comes through a route that checks the session; opening
 * it is logged, so it is fetched only where somebody means to look.
 */
export const PaperViewer = async ({ paper }: Readonly<{ paper: Paper }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeCases.papers"),
  ])
  if (!paper.has_file)
    return (
      <p className="rounded-card bg-sand p-6 text-center text-ink-soft">
        {paper.decided_at ? t("purged") : t("noFile")}
      </p>
    )
  const address = localPath(locale, `/dinas/berkas/${paper.id}`)
  return (
    <figure className="flex flex-col gap-2">
      {paper.file_kind === "pdf" ? (
        <iframe
          src={address}
          title={t("alt", { kind: t(`kind.${paper.kind}`) })}
          className="h-[70dvh] w-full rounded-card border border-line bg-sand max-md:hidden"
        />
      ) : (
        // eslint-disable-next-line @next/next/no-img-element -- private: never through the pictures' way
        <img
          src={address}
          alt={t("alt", { kind: t(`kind.${paper.kind}`) })}
          className="w-full rounded-card border border-line bg-sand"
        />
      )}
      <figcaption className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="text-sm text-ink-soft">{t("private")}</span>
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          className={buttonClass("secondary", "small")}
        >
          <Icon name="external-link" size={4} />
          {paper.file_kind === "pdf" ? t("openPdf") : t("newTab")}
        </a>
      </figcaption>
    </figure>
  )
}
