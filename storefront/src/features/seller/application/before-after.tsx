import { getTranslations } from "next-intl/server"
import { valueWords } from "./shown-value"

/** What stood there, and what stands there now. */
export const BeforeAfter = async ({
  path,
  before,
  ...rest
}: Readonly<{ path: string; before: unknown; after?: unknown }>) => {
  const [t, show] = await Promise.all([
    getTranslations("sellerApplication.revision"),
    valueWords(),
  ])
  const former = await show(path, before)
  const now = "after" in rest ? await show(path, rest.after) : null
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
      <dt className="text-ink-soft">{t("before")}</dt>
      <dd className="min-w-0 break-words whitespace-pre-line">
        {now === null ? former : <del>{former}</del>}
      </dd>
      {now === null ? null : (
        <>
          <dt className="text-ink-soft">{t("now")}</dt>
          <dd className="min-w-0 font-semibold break-words whitespace-pre-line">
            {now}
          </dd>
        </>
      )}
    </dl>
  )
}
