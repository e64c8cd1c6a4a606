import { getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { Disclosure } from "../../shared/disclosure"
import { BeforeAfter } from "./before-after"
import { pathWords } from "./path-words"

/** What changed since the case was handed in last. */
export const ChangeList = async ({
  application: { changes, submissions },
}: Readonly<{ application: Application }>) => {
  if (submissions.length === 0 || changes.length === 0) return null
  const [t, what] = await Promise.all([
    getTranslations("sellerApplication.changes"),
    pathWords(),
  ])
  return (
    <Disclosure summary={t("title")}>
      <ul className="flex flex-col gap-3">
        {changes.map(({ path, before, after }) => (
          <li key={path} className="border-l-4 border-line pl-3">
            <h3 className="text-sm font-bold">{what(path)}</h3>
            <BeforeAfter path={path} before={before} after={after} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
