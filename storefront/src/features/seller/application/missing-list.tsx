import { getLocale, getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { localPath } from "@/i18n/locales"
import { mendPath } from "@/lib/application-steps"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { pathWords } from "./path-words"

const CODES = [
  "required",
  "paper_missing",
  "paper_refused",
  "paper_expired",
  "revision_open",
] as const

/** The check list: each thing that is missing leads to where it is mended. */
export const MissingList = async ({
  application: { id, missing },
}: Readonly<{ application: Application }>) => {
  const [locale, t, what] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication.missing"),
    pathWords(),
  ])
  if (missing.length === 0)
    return (
      <p className="flex items-center gap-2 font-semibold text-pandan">
        <Icon name="circle-check" />
        {t("none")}
      </p>
    )
  return (
    <ul className="divide-y divide-line">
      {missing.map(({ path, code }) => {
        const known = CODES.find((one) => one === code) ?? "required"
        return (
          <li key={path}>
            <Link
              href={localPath(locale, mendPath(id, path))}
              className="flex min-h-11 items-center gap-3 py-2 no-underline hover:underline"
            >
              <Icon
                name="circle-exclamation-point"
                className="text-turmeric-dark"
              />
              <span className="min-w-0 flex-1">
                {t(known, { what: what(path) })}
              </span>
              <Icon name="chevron-right" className="text-line-strong" />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
