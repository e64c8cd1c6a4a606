import { getLocale, getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { localPath } from "@/i18n/locales"
import { mendPath } from "@/lib/application-steps"
import { Badge } from "@/ui/badge"
import { ButtonLink } from "@/ui/button"
import { Card } from "@/ui/card"
import { BeforeAfter } from "./before-after"
import { askedItems } from "./open-paths"
import { pathWords } from "./path-words"

/** Exactly what an officer asks to be put right, each with its reason. */
export const RevisionList = async ({
  application,
}: Readonly<{ application: Application }>) => {
  const items = askedItems(application)
  if (items.length === 0) return null
  const [locale, t, what] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication.revision"),
    pathWords(),
  ])
  return (
    <section aria-labelledby="perbaikan">
      <h2 id="perbaikan" className="pb-3 text-xl">
        {t("title")}
      </h2>
      <ul className="flex flex-col gap-3">
        {items.map(({ id, path, reason, is_changed, before, now }) => (
          <Card as="li" key={id} className="flex flex-col gap-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 className="font-bold">{what(path)}</h3>
              <Badge tone={is_changed ? "success" : "notice"}>
                {is_changed ? t("changed") : t("open")}
              </Badge>
            </div>
            <blockquote className="border-l-4 border-turmeric pl-3">
              {reason}
            </blockquote>
            {path.startsWith("paper:") ? null : (
              <BeforeAfter
                path={path}
                before={before}
                {...(is_changed ? { after: now } : {})}
              />
            )}
            <ButtonLink
              href={localPath(locale, mendPath(application.id, path))}
              look={is_changed ? "quiet" : "secondary"}
              size="small"
              className="self-start"
            >
              {t("mend", { what: what(path) })}
            </ButtonLink>
          </Card>
        ))}
      </ul>
    </section>
  )
}
