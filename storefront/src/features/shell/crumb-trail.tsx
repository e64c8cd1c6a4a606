import { getTranslations } from "next-intl/server"
import { config } from "@/config"
import { Breadcrumbs, type Crumb } from "@/ui/breadcrumbs"
import { JsonLd } from "./json-ld"

/** The way down to this page, for people and for search engines. */
export const CrumbTrail = async ({
  crumbs,
}: Readonly<{ crumbs: readonly Crumb[] }>) => {
  const t = await getTranslations("shell")
  return (
    <>
      <Breadcrumbs label={t("breadcrumb")} crumbs={crumbs} />
      <JsonLd
        data={{
          "@type": "BreadcrumbList",
          itemListElement: crumbs.map(({ name, href }, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name,
            item: href ? config().STOREFRONT_URL + href : undefined,
          })),
        }}
      />
    </>
  )
}
