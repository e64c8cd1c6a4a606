import { getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { textFields } from "@/lib/application-fields"
import { APPLICATION_STEPS, isSavedPart } from "@/lib/application-steps"
import { Disclosure } from "../../shared/disclosure"
import { pathWords } from "./path-words"
import { valueWords } from "./shown-value"

/** Fields that people do not read as words. */
const SILENT = new Set(["village_code", "latitude", "longitude"])

/** All that a case says, part by part, for reading only. */
export const CaseSummary = async ({
  application,
}: Readonly<{ application: Application }>) => {
  const [t, what, show] = await Promise.all([
    getTranslations("sellerApplication"),
    pathWords(),
    valueWords(),
  ])
  const parts = await Promise.all(
    APPLICATION_STEPS.flatMap(({ part }) =>
      isSavedPart(part) ? [part] : []
    ).map(async (part) => ({
      part,
      rows: await Promise.all(
        textFields(part)
          .filter(
            (field) => !SILENT.has(field) && application.data[part][field]
          )
          .map(async (field) => ({
            path: `${part}.${field}`,
            text: await show(`${part}.${field}`, application.data[part][field]),
          }))
      ),
    }))
  )
  return (
    <Disclosure summary={t("summary")}>
      <div className="flex flex-col gap-4">
        {parts.map(({ part, rows }) =>
          rows.length > 0 ? (
            <section key={part}>
              <h3 className="pb-1 font-bold">{t(`step.${part}.name`)}</h3>
              <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[12rem_1fr]">
                {rows.map(({ path, text }) => (
                  <div key={path} className="contents">
                    <dt className="text-ink-soft">{what(path)}</dt>
                    <dd className="min-w-0 pb-1 break-words whitespace-pre-line">
                      {text}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ) : null
        )}
      </div>
    </Disclosure>
  )
}
