import { getLocale, getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { localPath } from "@/i18n/locales"
import {
  APPLICATION_STEPS,
  applicationPath,
  progressOf,
  stateOfPart,
} from "@/lib/application-steps"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { openPaths } from "./open-paths"

/** The steps of a case that can be changed, each with how it stands. */
export const StepList = async ({
  application,
}: Readonly<{ application: Application }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication"),
  ])
  const found = {
    missing: application.missing.map(({ path }) => path),
    open: openPaths(application),
  }
  const { done, all } = progressOf(found)
  return (
    <section aria-labelledby="langkah">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="langkah" className="text-xl">
          {t("step.label")}
        </h2>
        <p className="text-sm text-ink-soft">{t("progress", { done, all })}</p>
      </div>
      <progress
        value={done}
        max={all}
        aria-label={t("progress", { done, all })}
        className="step-progress my-3"
      />
      <ol className="divide-y divide-line overflow-hidden rounded-card border border-line bg-white">
        {APPLICATION_STEPS.map(({ slug, part }, index) => {
          const state = part === "submit" ? null : stateOfPart(part, found)
          return (
            <li key={slug}>
              <Link
                href={localPath(locale, applicationPath(application.id, slug))}
                className="flex min-h-14 items-center gap-3 px-4 py-2 no-underline hover:bg-indigo-soft"
              >
                <span
                  className={cx(
                    "grid size-8 shrink-0 place-items-center rounded-full text-sm font-bold",
                    state === "done" && "bg-pandan-soft text-pandan",
                    state === "revision" && "bg-turmeric text-ink",
                    (state === "missing" || state === null) &&
                      "bg-sand text-ink-soft"
                  )}
                >
                  {state === "done" ? <Icon name="circle-check" /> : index + 1}
                </span>
                <span className="min-w-0 flex-1">
                  <span className="block font-semibold">
                    {t(`step.${part}.name`)}
                  </span>
                  {state ? (
                    <span
                      className={cx(
                        "block text-sm",
                        state === "revision"
                          ? "font-semibold text-turmeric-dark"
                          : "text-ink-soft"
                      )}
                    >
                      {t(`step.${state}`)}
                    </span>
                  ) : null}
                </span>
                <Icon name="chevron-right" className="text-line-strong" />
              </Link>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
