import { getLocale, getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { localPath } from "@/i18n/locales"
import { mendPath } from "@/lib/application-steps"
import { ButtonLink } from "@/ui/button"
import { AskedItem, AskedItems } from "../asked-items"
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
    <AskedItems title={t("title")}>
      {items.map(({ id, path, reason, is_changed, before, now }) => (
        <AskedItem
          key={id}
          name={what(path)}
          badge={is_changed ? t("changed") : t("open")}
          isChanged={is_changed}
          reason={reason}
        >
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
        </AskedItem>
      ))}
    </AskedItems>
  )
}
