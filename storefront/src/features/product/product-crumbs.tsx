import { getLocale, getTranslations } from "next-intl/server"
import type { Category } from "@/data/category"
import { CrumbTrail } from "@/features/shell/crumb-trail"
import { localPath } from "@/i18n/locales"

/** All goods / the category's parent / the category / this. */
export const ProductCrumbs = async ({
  title,
  category,
}: Readonly<{ title: string; category: Category | null }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("product"),
  ])
  const to = (one: Readonly<{ handle: string; name: string }>) => ({
    name: one.name,
    href: localPath(locale, `/kategori/${one.handle}`),
  })
  return (
    <CrumbTrail
      crumbs={[
        { name: t("crumbAll"), href: localPath(locale, "/cari") },
        ...(category?.parent ? [to(category.parent)] : []),
        ...(category ? [to(category)] : []),
        { name: title },
      ]}
    />
  )
}
